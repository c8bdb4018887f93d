import type { TaggedWord } from './word.ts';

/** A word that says no. */
export interface Negative {
  /** Its place among the words. */
  at: number;
  word: string;
  start: number;
  end: number;
}

const NEGATIVE: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'without', 'cannot', 'no-one', 'unless']);

/** A yes or a no that someone says is no negative: "say no", "the answer is no", "a no". */
const BEFORE_AN_ANSWER: ReadonlySet<string> = new Set(['say', 'says', 'said', 'saying', 'is', 'a', 'or', 'means', 'answer', 'answers', 'of']);

/** Each "not", "no", "never", "without", "unless" of a sentence; "don't" has one. To "say no" is an answer, and is left out. */
export function negativesOf(words: readonly TaggedWord[]): Negative[] {
  return words.flatMap((word, at): Negative[] => {
    if (!NEGATIVE.has(word.small) || isAnswer(words, at)) return [];
    const shown = word.text === '' ? words[at - 1] ?? word : word;
    return [{ at, word: shown.text, start: shown.start, end: shown.end }];
  });
}

function isAnswer(words: readonly TaggedWord[], at: number): boolean {
  if (words[at]?.small !== 'no') return false;
  const next = words[at + 1];
  const isLast = !next || !(next.tags.has('Noun') || next.tags.has('Adjective') || next.small === 'one') || next.tags.has('Pronoun');
  return isLast && BEFORE_AN_ANSWER.has(words[at - 1]?.small ?? '');
}
