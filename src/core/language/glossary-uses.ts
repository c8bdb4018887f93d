import type { Word } from '../data/words.ts';
import { phraseIndex, type PhraseIndex } from './phrases.ts';
import type { Reading, Sentence } from './reading.ts';
import { stem } from './roots.ts';

/** How a phrase belongs to a glossary entry: as its word, or as a name that easy read must not mix in. */
export interface Name {
  word: Word;
  kind: 'term' | 'other-name';
}

/** All names of the glossary, to be found in a sentence. The longest counts: "nearest relative" before "relative". */
export function glossaryIndex(words: readonly Word[]): PhraseIndex<Name> {
  return phraseIndex(words.flatMap((word): (readonly [string, Name])[] => [
    ...termsOf(word).map((phrase) => [phrase, { word, kind: 'term' }] as const),
    ...word.notInEasyRead.map((phrase) => [phrase, { word, kind: 'other-name' }] as const),
  ]));
}

/** The glossary's terms in any form, also one that the glossary does not list. */
export function anyFormIndex(words: readonly Word[]): PhraseIndex<Word> {
  return phraseIndex(words.flatMap((word) => termsOf(word).map((phrase) => [phrase, word] as const)), stem);
}

function termsOf({ word, forms, inFull }: Word): string[] {
  return [word, ...forms, ...(inFull ? [inFull] : [])];
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

/** What to do about a glossary word that comes up before its meaning. */
export function howToExplain({ kind }: Sentence, used: string): string {
  const term = used.replace(/['’]s?$/u, '');
  if (kind === 'title') return `Put **${term}** in bold in one of the points, so that its meaning is given there, or use other words in the title.`;
  if (kind === 'meaning') return `Say it in other words, or put **${term}** in bold in a point before this one.`;
  return `Put it in bold here: **${term}**. Its meaning then stands under the point.`;
}

/** The glossary's word as it stands in a sentence: without the capital of a heading. Names and initials keep theirs. */
export function inText({ word }: Word): string {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? word.toLowerCase() : word;
}
