import type { Word } from '../data/words.ts';
import { phraseIndex, type PhraseIndex } from './phrases.ts';
import type { Reading, Sentence } from './reading.ts';

/** How a phrase belongs to a glossary entry: as its word, or as a name that easy read must not mix in. */
export interface Name {
  word: Word;
  kind: 'term' | 'other-name';
}

/** All names of the glossary, to be found in a sentence. The longest counts: "next of kin" before "kin". */
export function glossaryIndex(words: readonly Word[]): PhraseIndex<Name> {
  return phraseIndex(words.flatMap((word): (readonly [string, Name])[] => [
    ...[word.word, ...word.forms, ...(word.inFull ? [word.inFull] : [])].map((phrase) => [phrase, { word, kind: 'term' }] as const),
    ...word.notInEasyRead.map((phrase) => [phrase, { word, kind: 'other-name' }] as const),
  ]));
}

/**
 * Whether a reader who has come to this sentence has met the word's meaning. It stands in the point itself or in one
 * before. A title cannot carry a meaning, so for a title it is enough that a point of the page does.
 */
export function isExplained({ explainedAt }: Reading, { kind, point, explains }: Sentence, word: string): boolean {
  if (explains?.word === word) return true;
  const at = explainedAt.get(word);
  return at !== undefined && (kind === 'title' || at <= point);
}
