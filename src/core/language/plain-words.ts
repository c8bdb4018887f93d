import { plainWordRows } from './data/plain-words.ts';
import { phraseIndex } from './phrases.ts';
import { comparable } from './tokens.ts';
import { rootsOf } from './word-frequency.ts';

/** Plain words for a phrase. A legal word has to stay once, with its meaning: the plain words only explain it. */
export interface PlainWords {
  phrase: string;
  plain: string;
  legal: boolean;
}

/** One form for all forms of a word, so that `notified` finds `notify`. Only ever compared, never shown. */
function stem(word: string): string {
  const small = comparable(word).toLowerCase();
  return rootsOf(small).reduce((shortest, root) => (root.length < shortest.length ? root : shortest), small);
}

const index = phraseIndex(
  plainWordRows.map(([phrase, plain, note]) => [phrase, { phrase, plain, legal: note?.startsWith('LEGAL') ?? false }] as const),
  stem,
);

/** The plain words for what stands at a place in a sentence; undefined when the list has none. */
export function plainWordsAt(words: readonly string[], at: number): PlainWords | undefined {
  return index.find(words).find((match) => match.at <= at && at < match.at + match.length)?.value;
}
