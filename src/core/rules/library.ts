import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { byId, known } from '../library.ts';

/** What the data files promise to each other: an id names one thing, and what is named is there. */
export function libraryRules({ library, pages, tools }: Content): Fault[] {
  const lists = {
    'content/topics.yaml': library.topics, 'content/words.yaml': library.words, 'content/facts/': library.facts,
    'content/contacts.yaml': library.contacts,
    'content/sections.yaml': library.sections,
    'content/tools.yaml': tools,
  };
  const twice = Object.entries(lists).flatMap(([file, entries]) => {
    const ids = entries.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id): Fault => ({
      file, line: 1, rule: 'duplicate-id', severity: 'error', fault: `"${id}" stands here twice.`, todo: 'Keep one, or give the other an id of its own.',
    }));
  });
  const pictureIds = new Set(library.pictures.map(({ id }) => id));
  const pictureless = [
    ...library.topics.map(({ id, picture }) => ({ file: 'content/topics.yaml', what: `topic "${id}"`, picture })),
    ...tools.map(({ id, picture }) => ({ file: 'content/tools.yaml', what: `tool "${id}"`, picture })),
  ].filter(({ picture }) => !pictureIds.has(picture)).map(({ file, what, picture }): Fault => ({
    file, line: 1, rule: 'unknown-picture', severity: 'error',
    fault: `The ${what} has the picture "${picture}", which is not there.`, todo: 'Use one of those at /pictures/.',
  }));
  const used = new Set(pages.flatMap(({ meta }) => meta.facts));
  const unused = library.facts.filter(({ id }) => !used.has(id)).map(({ id }): Fault => ({
    file: 'content/facts/', line: 1, rule: 'unused-fact', severity: 'warning', fault: `No page rests on the fact "${id}".`, todo: 'Name it in a page, or take it out.',
  }));
  return [...twice, ...pictureless, ...unused, ...sectionFaults(library)];
}

/** Each section rests on facts that are there, and its points have pictures that are there. */
function sectionFaults({ sections, facts, pictures }: Content['library']): Fault[] {
  const missing = (id: string, rule: string, fault: string, todo: string): Fault => ({
    file: 'content/sections.yaml', line: 1, rule, severity: 'error', fault: `The section "${id}" ${fault}, which is not there.`, todo,
  });
  return sections.flatMap(({ id, facts: claims, easyRead }) => [
    ...claims.filter((claim) => !byId(facts, claim))
      .map((claim) => missing(id, 'unknown-fact', `rests on the fact "${claim}"`, `Use one of: ${known(facts, claim)}. New ones go into content/facts/.`)),
    ...easyRead.filter(({ picture }) => !byId(pictures, picture))
      .map(({ picture }) => missing(id, 'unknown-picture', `has the picture "${picture}"`, `Use one of: ${known(pictures, picture)}. All are shown at /pictures/.`)),
  ]);
}
