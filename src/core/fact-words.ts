import type { Fact } from './data/facts.ts';
import type { ViewName } from './views.ts';

/** One wording that a fact needs, or several forms of it of which one will do: `14 days`, or `14 days` or `2 weeks`. */
export type Wording = Fact['mustSay'][number];

/** What a reading must say so that it holds the fact. */
export function wordingsOf(fact: Fact, reading: ViewName): readonly Wording[] {
  return reading === 'easy-read' ? fact.mustSayEasyRead ?? fact.mustSay : fact.mustSay;
}

/** Words as they are looked for: line breaks, kinds of space or quote, and capitals make no difference. */
export interface NormalWords { readonly normal: string }

export function normalWords(text: string): NormalWords {
  return { normal: text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase() };
}

/** Whether the words say it, in any of its forms. */
export function says({ normal }: NormalWords, wording: Wording): boolean {
  return [wording].flat().some((form) => normal.includes(normalWords(form).normal));
}

/** Whether the words hold all of the fact. */
export function holdsFact(words: NormalWords, fact: Fact, reading: ViewName): boolean {
  return wordingsOf(fact, reading).every((wording) => says(words, wording));
}
