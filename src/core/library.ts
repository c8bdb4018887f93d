import type { Contact } from './data/contacts.ts';
import type { ContactLabels } from './data/contact-labels.ts';
import type { Fact } from './data/facts.ts';
import type { Picture } from './data/pictures.ts';
import type { SectionLabels } from './data/section-labels.ts';
import type { Section } from './data/sections.ts';
import type { Topic } from './data/topics.ts';
import type { Word } from './data/words.ts';

/** Everything that pages share: the data files of `content/`, read and checked. */
export interface Library {
  topics: readonly Topic[];
  words: readonly Word[];
  facts: readonly Fact[];
  contacts: readonly Contact[];
  contactLabels: ContactLabels;
  pictures: readonly Picture[];
  sections: readonly Section[];
  sectionLabels: SectionLabels;
}

/** The entry with that id; undefined when there is none. */
export function byId<T extends { id: string }>(entries: readonly T[], id: string): T | undefined {
  return entries.find((entry) => entry.id === id);
}

/** Where the facts of those ids come from, each place once, in the order in which they first come up. */
export function sourcesOf(ids: readonly string[], facts: readonly Fact[]): Fact['source'][] {
  const all = ids.flatMap((id) => byId(facts, id)?.source ?? []);
  return [...new Map(all.map((source) => [`${source.title} ${source.url}`, source])).values()];
}

/** The ids as an editor would list them, for "use one of" in a message; long lists are cut to the likeliest. */
export function known(entries: readonly { id: string }[], wanted: string): string {
  const ids = entries.map(({ id }) => id).sort();
  const alike = ids.filter((id) => id.includes(wanted) || wanted.split('-').some((part) => part.length > 2 && id.includes(part)));
  const shown = alike.length > 0 ? alike : ids;
  return shown.slice(0, 12).join(', ') + (shown.length > 12 ? ' …' : '');
}
