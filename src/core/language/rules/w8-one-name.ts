import { glossaryIndex, inText } from '../glossary-uses.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** One thing, one name. The meaning of the word itself may say what else people call it. */
export const w8: LanguageRule = {
  id: 'W8',
  title: 'One thing has one name',
  severities: ['error'],
  source: 'Inclusion Europe, Information for all, rule 9: use the same word for the same thing',
  check(reading, { words }) {
    const index = glossaryIndex(words);
    return reading.sentences.flatMap((sentence) => index.find(sentence.words)
      .filter(({ value }) => value.kind === 'other-name' && sentence.explains?.word !== value.word.id)
      .map(({ value, at, length }): Finding => {
        const used = sentence.words.slice(at, at + length).join(' ');
        return inSentence(sentence, {
          words: [used],
          fault: `"${used}" is another name for "${value.word.word}", and easy read keeps to one name.`,
          todo: `Write "${inText(value.word)}" here too.`,
        });
      }));
  },
};
