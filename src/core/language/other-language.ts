import { easeOf } from './hard-words.ts';
import type { Sentence } from './reading.ts';

/** A text with fewer words may have many hard ones by chance. */
const ENOUGH_WORDS = 20;

/** Whether a text seems not to be English: most of its words are on none of our lists, or not in Latin letters. */
export function isOtherLanguage(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap((sentence) => sentence.words).filter((word) => /\p{L}{2}/u.test(word));
  const unknown = words.filter((word) => easeOf(word) === 'hard' || !/\p{Script=Latin}/u.test(word));
  return words.length >= ENOUGH_WORDS && unknown.length > words.length / 2;
}
