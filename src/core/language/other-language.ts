import { easeOf } from './hard-words.ts';
import type { Sentence } from './reading.ts';

/** A text with fewer words may have many hard ones by chance. */
const ENOUGH_WORDS = 20;
/** Letters need fewer: of other alphabets English has none. */
const ENOUGH_LETTERS = 20;

/** Whether a text seems not to be English: most of its words are on none of our lists, or most of its letters are not Latin. */
export function isOtherLanguage(sentences: readonly Sentence[]): boolean {
  return hasOtherLetters(sentences) || hasOtherWords(sentences);
}

/** Some languages put no spaces between words, so letters are counted and not words. */
function hasOtherLetters(sentences: readonly Sentence[]): boolean {
  const letters = sentences.map(({ text }) => text.replace(/\P{L}/gu, '')).join('');
  const latin = letters.replace(/\P{Script=Latin}/gu, '');
  return letters.length >= ENOUGH_LETTERS && latin.length < letters.length / 2;
}

function hasOtherWords(sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap((sentence) => sentence.words).filter((word) => /\p{L}{2}/u.test(word));
  const unknown = words.filter((word) => easeOf(word) === 'hard');
  return words.length >= ENOUGH_WORDS && unknown.length > words.length / 2;
}
