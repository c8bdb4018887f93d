import type { Fact } from '../../../../src/core/data/facts.ts';
import type { DraftContext } from '../../../../src/core/language/draft/types.ts';
import { pictureChooser } from '../../../../src/core/pictures/choose.ts';
import type { Picture } from '../../../../src/core/data/pictures.ts';
import { WORDS } from '../pages.ts';

const PICTURES: Picture[] = [
  picture('advocate', 'advocate'), picture('hospital', 'hospital', 'ward'), picture('phone', 'phone', 'call', 'number'),
  picture('clock', 'time', 'days', 'hours', 'wait'), picture('letter', 'letter', 'form', 'write', 'papers'), picture('talk', 'talk', 'ask', 'say', 'meeting'),
];

/** A small glossary and six pictures, chosen as the site chooses them. */
export function setting(facts: readonly Fact[] = []): DraftContext {
  return { words: WORDS, facts, pictures: PICTURES, chooser: pictureChooser({ pictures: PICTURES, words: WORDS }) };
}

/** A fact that needs these words. */
export function fact(id: string, ...mustSay: string[]): Fact {
  return { id, says: 'A fact.', mustSay, sure: 'confirmed', source: { title: 'A law', url: 'https://www.legislation.gov.uk/', checked: '2026-01-01' } };
}

function picture(id: string, ...means: string[]): Picture {
  return { id, alt: 'A picture.', means, openmoji: '1F442' };
}
