import { comparable, wordsOf } from './tokens.ts';

/** Where a phrase of an index stands in a sentence, counted in words. */
export interface PhraseMatch<Value> {
  value: Value;
  at: number;
  length: number;
}

export interface PhraseIndex<Value> {
  /** Every place where one of the phrases stands. Where two could, the longer one does, and none overlaps another. */
  find(words: readonly string[]): PhraseMatch<Value>[];
  /** The place of the phrase that the word at `at` is part of; undefined when it is part of none. */
  around(words: readonly string[], at: number): PhraseMatch<Value> | undefined;
}

/**
 * Finds phrases by whole words. `normal` gives the form in which two words count as the same; when two entries have
 * the same phrase, the first one counts.
 */
export function phraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
  normal: (word: string) => string = comparable,
): PhraseIndex<Value> {
  const byFirstWord = new Map<string, { words: string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase).map(normal);
    const first = words[0];
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known) known.push({ words, value });
    else byFirstWord.set(first, [{ words, value }]);
  }
  // A stable sort: the first of two equal phrases stays the first.
  for (const known of byFirstWord.values()) known.sort((a, b) => b.words.length - a.words.length);

  const longest = Math.max(1, ...[...byFirstWord.values()].map((known) => known[0]?.words.length ?? 1));

  function find(words: readonly string[]): PhraseMatch<Value>[] {
    const text = words.map(normal);
    const matches: PhraseMatch<Value>[] = [];
    for (let at = 0; at < text.length;) {
      const match = byFirstWord.get(text[at] ?? '')?.find((known) => known.words.every((word, n) => text[at + n] === word));
      if (match) matches.push({ value: match.value, at, length: match.words.length });
      at += match?.words.length ?? 1;
    }
    return matches;
  }

  return {
    find,
    around(words, at) {
      // No phrase reaches further than the longest, however long the sentence.
      const from = Math.max(0, at - longest + 1);
      const match = find(words.slice(from, at + longest)).find((found) => from + found.at <= at && at < from + found.at + found.length);
      return match && { ...match, at: from + match.at };
    },
  };
}
