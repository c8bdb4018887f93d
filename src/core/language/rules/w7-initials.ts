import { glossaryIndex, howToExplain, isExplained } from '../glossary-uses.ts';
import { comparable, isInitials } from '../tokens.ts';
import { romanNumeral } from './n2-roman-numerals.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/**
 * Initials that are better known than the words they stand for. PALS and ECT are not among them: patients see them on
 * the ward, but the letters do not say what they are, so they need a meaning like any other word.
 */
const KNOWN = new Set(['NHS', 'GP', 'GPs', 'A&E', 'UK', 'TV', 'TVs', 'ID', 'OK', 'CD', 'CDs', 'DVD', 'DVDs', 'PIN', 'BBC', 'HIV', 'DNA', 'USA', 'US', 'QR', 'MP', 'MPs', 'CV', 'CVs']);

/** Initials are explained where they first come up. Each is reported once. */
export const w7: LanguageRule = {
  id: 'W7',
  title: 'Initials are glossary words shown with their meaning, unless everyone knows them',
  severities: ['error'],
  source: 'Inclusion Europe, Information for all: avoid initials; The Easy Read Standard 1.0 (2026): keep those that are better known than the full words',
  check(reading, { words }) {
    const index = glossaryIndex(words);
    const reported = new Set<string>();
    return reading.sentences.flatMap((sentence) => {
      const names = index.find(sentence.words);
      return sentence.words.flatMap((raw, at): Finding[] => {
        const word = comparable(raw);
        if (!isInitials(word) || KNOWN.has(word) || reported.has(word) || romanNumeral(word) !== undefined) return [];
        const name = names.find((found) => found.at <= at && at < found.at + found.length);
        if (name && (name.value.kind === 'other-name' || isExplained(reading, sentence, name.value.word.id))) return [];
        reported.add(word);
        return [inSentence(sentence, name ? {
          words: [word],
          fault: `"${word}" is used before its meaning has been given.`,
          todo: howToExplain(sentence, word),
        } : {
          words: [word],
          fault: `"${word}" stands for other words, and they are not given.`,
          todo: 'Write the words in full. If the letters are what people know, put them in content/words.yaml and in bold here. If they are an ordinary word, use small letters.',
        })];
      });
    });
  },
};
