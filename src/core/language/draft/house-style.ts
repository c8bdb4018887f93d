import type { Fact } from '../../data/facts.ts';
import type { Reading } from '../reading.ts';
import { n1 } from '../rules/n1-figures.ts';
import { n4 } from '../rules/n4-dates.ts';
import { n5 } from '../rules/n5-times.ts';
import { w13 } from '../rules/w13-contractions.ts';
import { w15 } from '../rules/w15-latin.ts';
import { wordsOf } from '../tokens.ts';
import { keepsFacts } from './keeps.ts';

/** Rules that say what to write instead, and are sure of it. */
const SURE = [w13, w15, n4, n5, n1];

/** Short forms in full, Latin in English, numbers in figures, dates and times as the site writes them: what the rules say. */
export function inHouseStyle(sentence: string, facts: readonly Fact[]): string {
  return SURE.reduce((text, rule) => rule.check(reading(text), { words: [] }).reduce((done, { words: [used] = [], instead }) => {
    if (used === undefined || instead === undefined) return done;
    const changed = replaceWord(done, used.trim(), instead).replace(/(\d)\s(?=[ap]m\b)/gu, '$1');
    return keepsFacts(done, changed, facts) ? changed : done;
  }, text), sentence);
}

function reading(text: string): Reading {
  const sentence = { kind: 'text', text, line: 1, words: wordsOf(text), point: 0 } as const;
  return { parts: [], sentences: [sentence], explainedAt: new Map() };
}

/** Puts one word or phrase in the place of the first such one. A capital at its start stays. */
export function replaceWord(text: string, used: string, instead: string): string {
  const literal = used.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}-])`, 'u'), (found) => (
    /^\p{Lu}/u.test(found) && !/^\p{Lu}{2}/u.test(found) ? instead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : instead
  ));
}
