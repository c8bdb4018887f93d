import { plainWordRows } from './data/plain-words.ts';
import { phraseIndex } from './phrases.ts';
import { stem } from './word-frequency.ts';

/** Plain words for a phrase. A legal word has to stay once, with its meaning: the plain words only explain it. */
export interface PlainWords {
  phrase: string;
  plain: string;
  legal: boolean;
}

const index = phraseIndex(
  plainWordRows.map(([phrase, plain, note]) => [phrase, { phrase, plain, legal: note?.startsWith('LEGAL') ?? false }] as const),
  stem,
);

/** The plain words for what stands at a place in a sentence; undefined when the list has none. */
export function plainWordsAt(words: readonly string[], at: number): PlainWords | undefined {
  return index.around(words, at)?.value;
}
