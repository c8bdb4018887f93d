import type { Fact } from './data/facts.ts';
import type { ViewName } from './views.ts';

/** One wording that a fact needs, or several forms of it of which one will do: `14 days`, or `14 days` or `2 weeks`. */
export type Wording = Fact['mustSay'][number];

/** What a reading must say so that it holds the fact. */
export function wordingsOf(fact: Fact, reading: ViewName): readonly Wording[] {
  return reading === 'easy-read' ? fact.mustSayEasyRead ?? fact.mustSay : fact.mustSay;
}

/** Whether the words say it, in any of its forms. Line breaks, kinds of space or quote, and capitals make no difference. */
export function says(words: string, wording: Wording): boolean {
  const reading = plain(words);
  return [wording].flat().some((form) => reading.includes(plain(form)));
}

/** Whether the words hold all of the fact. */
export function holdsFact(words: string, fact: Fact, reading: ViewName): boolean {
  return wordingsOf(fact, reading).every((wording) => says(words, wording));
}

const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();
