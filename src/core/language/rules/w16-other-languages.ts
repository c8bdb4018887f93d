import { otherLanguages } from '../data/other-languages.ts';
import { easeOf } from '../hard-words.ts';
import { phraseIndex } from '../phrases.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** Where a sentence has words of another language, and the English for them. */
export const foreign = phraseIndex(otherLanguages);

/** No words of other languages, unless everyone knows them. One that is also a hard word stays an error, as W5 would have it. */
export const w16: LanguageRule = {
  id: 'W16',
  title: 'No words from other languages, unless everyone knows them',
  severities: ['error', 'warning'],
  source: 'Inclusion Europe, Information for all, rule 11: no words from other languages unless very well known',
  check: ({ sentences }) => sentences.flatMap((sentence) => foreign.find(sentence.words).map(({ value, at, length }): Finding => {
    const parts = sentence.words.slice(at, at + length);
    const used = parts.join(' ');
    return inSentence(sentence, {
      severity: parts.some((word) => easeOf(word) === 'hard') ? 'error' : 'warning',
      words: [used],
      fault: `"${used}" is from another language.`,
      todo: `Say it in English: ${value}.`,
    });
  })),
};
