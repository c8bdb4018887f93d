import { idioms } from '../data/idioms.ts';
import { phraseIndex } from '../phrases.ts';
import { stem } from '../roots.ts';
import { comparable } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** In the list "you", "your" and "yourself" stand for anyone. */
const PERSON = /^(?:me|my|you|your|him|his|her|us|our|them|their|someone|one)$/u;
const SELF = /^(?:myself|yourself|yourselves|himself|herself|ourselves|themselves)$/u;

const index = phraseIndex(idioms.map(([phrase, plain]) => [phrase, plain] as const), (word) => {
  const small = comparable(word).toLowerCase();
  return PERSON.test(small) ? 'your' : SELF.test(small) ? 'yourself' : stem(small);
});

/** Words mean what they say. The list knows the commonest sayings; a person has to look for the others. */
export const w14: LanguageRule = {
  id: 'W14',
  title: 'No sayings: words mean what they say',
  severities: ['warning'],
  source: 'Inclusion Europe, Information for all, rule 10: no metaphors; NHS digital service manual, How we write: no metaphors',
  check: ({ sentences }) => sentences.flatMap((sentence) => index.find(sentence.words).map(({ value, at, length }): Finding => {
    const used = sentence.words.slice(at, at + length).join(' ');
    return inSentence(sentence, {
      severity: 'warning',
      words: [used],
      fault: `"${used}" is a saying: its words do not say what it means.`,
      todo: `Say what it means, such as "${value}". If the words are meant as they stand, leave them.`,
    });
  })),
};
