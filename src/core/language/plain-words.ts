import { plainWordRows } from './data/plain-words.ts';
import { phraseIndex, type PhraseMatch } from './phrases.ts';
import { stem } from './roots.ts';
import { wordsOf } from './tokens.ts';

/** Plain words for a phrase. A legal word has to stay once, with its meaning: the plain words only explain it. */
export interface PlainWords {
  phrase: string;
  plain: string;
  legal: boolean;
  /** Whether the phrase can be said in fewer words, or left out: "in order to" is "to". */
  wordy: boolean;
}

/** Names for people are for W10, which asks for "you"; "such as" is the plain way to begin examples. */
const NOT_WORDY = new Set(['service user', 'the individual', 'the applicant', 'such as']);

/** "You are able to" is "you can"; in "may be able to" there is nothing to take out. So the forms of "be" stay apart. */
const BE = /^(?:am|is|are|was|were|be|been|being)$/u;

const index = phraseIndex(
  plainWordRows.map(([phrase, plain, note]) => {
    const legal = note?.startsWith('LEGAL') ?? false;
    const shorter = wordsOf(plain).length < wordsOf(phrase).length;
    return [phrase, { phrase, plain, legal, wordy: shorter && !legal && !NOT_WORDY.has(phrase) }] as const;
  }),
  (word) => (BE.test(word.toLowerCase()) ? word.toLowerCase() : stem(word)),
);

/** The plain words for what stands at a place in a sentence; undefined when the list has none. */
export function plainWordsAt(words: readonly string[], at: number): PlainWords | undefined {
  return index.around(words, at)?.value;
}

/** Every place of a sentence for which the list has plain words. */
export function plainWordsIn(words: readonly string[]): PhraseMatch<PlainWords>[] {
  return index.find(words);
}
