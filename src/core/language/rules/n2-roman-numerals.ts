import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** Up to 39, which is as far as sections, parts and kings go. Longer ones are likelier to be initials: CD, MC, DVLA. */
const NUMERAL = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
const VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** After these a single I, V or X is a number: "Part I". Anywhere else I is the reader, or the writer. */
const NUMBERED = new Set(['Part', 'Schedule', 'Chapter', 'Article', 'Section', 'Type', 'Level', 'Grade', 'Stage', 'Phase', 'Table', 'Figure', 'Tier', 'War']);

/** The number that a word of two letters or more writes in Roman numerals; undefined when it does not. Small letters may. */
export function romanNumeral(word: string): number | undefined {
  if (word.length < 2 || (word !== word.toUpperCase() && word !== word.toLowerCase())) return undefined;
  return valueOf(word.toUpperCase());
}

function valueOf(letters: string): number | undefined {
  if (letters === '' || !NUMERAL.test(letters)) return undefined;
  const values = [...letters].map((letter) => VALUE[letter] ?? 0);
  return values.reduce((sum, value, n) => sum + (value < (values[n + 1] ?? 0) ? -value : value), 0);
}

/** Numbers are written in figures people use. The pronoun I and "section 5(2)" stay. */
export const n2: LanguageRule = {
  id: 'N2',
  title: 'No Roman numerals',
  severities: ['error'],
  source: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities: screen readers say them wrongly; Inclusion Europe, Information for all',
  check: ({ sentences }) => sentences.flatMap((sentence) => sentence.words.flatMap((word, at): Finding[] => {
    const single = /^[IVX]$/u.test(word) && NUMBERED.has(sentence.words[at - 1] ?? '');
    const inBrackets = /^[ivx]$/u.test(word) && sentence.text.includes(`(${word})`);
    const [, tail = ''] = /\d\(([ivx]+)\)$/u.exec(word) ?? [];
    const number = single || inBrackets ? valueOf(word.toUpperCase()) : romanNumeral(word) ?? valueOf(tail.toUpperCase());
    if (number === undefined) return [];
    return [inSentence(sentence, { words: [word], fault: `"${word}" has a Roman numeral.`, todo: `Write ${number}.` })];
  })),
};
