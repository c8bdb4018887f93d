import type { Sentence } from '../reading.ts';
import { withoutAddresses } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const PERCENTAGE = /(?<![\d.,])\d[\d.,]*\s?(?:%|per\s?cent\b|percent\b)/giu;
/** `2.5`, but not the time "at 5.30", a date with points, or an amount of money. */
const DECIMAL = /(?<![\d.,£$€:])\d+\.\d+(?![\d.:]|\s?[ap]\.?m\b)/giu;
const BIG = /(?<![\d.,£$€+\p{L}])(?:\d{1,3}(?:,\d{3})+|\d{4,})(?![\d/-]|\.\d)/gu;
const BIG_IN_WORDS = /(?<!£\S{0,12}\s?)\b(?:thousands?|millions?|billions?)\b/giu;
const YEAR = /^(?:1[89]|20|21)\d\d$/u;
const CALLING = /\b(?:call|phone|ring|text|dial|telephone)\b/iu;

const FEWER = 'Say it with small numbers or words that hold the same truth: "1 in 10", "most", "a few".';

/**
 * No percentages, no decimals, no number over 999. Four things stay, because to round them would make them wrong:
 * years, phone numbers, amounts of money, and the names of things such as "section 5(2)". Times are for N5, dates for N4.
 */
export const n3: LanguageRule = {
  id: 'N3',
  title: 'No percentages, decimals or numbers over 999',
  severities: ['error'],
  source: 'Inclusion Europe, Information for all: big numbers and percentages are hard to understand; NHS digital service manual, Numbers: avoid decimals, say "1 in 10"',
  check: ({ sentences }) => sentences.flatMap((sentence) => {
    const text = withoutAddresses(sentence.text);
    return [
      ...found(sentence, text, PERCENTAGE, 'is a percentage', FEWER),
      ...found(sentence, text.replace(PERCENTAGE, ''), DECIMAL, 'is a decimal number', 'Use a whole number, or words such as "about 2" or "half".', isTime),
      ...found(sentence, text.replace(PERCENTAGE, ''), BIG, 'is a number over 999', FEWER, (number) => YEAR.test(number) || number.startsWith('0') || CALLING.test(text)),
      ...found(sentence, text, BIG_IN_WORDS, 'is a big number', FEWER),
    ];
  }),
};

/** "17.30" is a time of day before it is a number: N5 says what to do. */
function isTime(number: string, before: string): boolean {
  return /^(?:1[3-9]|2[0-3])\.[0-5]\d$/u.test(number)
    || (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(number) && /\b(?:at|from|to|until|till|by|before|after|between|and)\s+$/iu.test(before));
}

function found(
  sentence: Sentence, text: string, pattern: RegExp, what: string, todo: string, except: (match: string, before: string) => boolean = () => false,
): Finding[] {
  return [...text.matchAll(pattern)]
    .filter((match) => !except(match[0], text.slice(Math.max(0, match.index - 12), match.index)))
    .map(([number]) => inSentence(sentence, { words: [number], fault: `"${number}" ${what}.`, todo }));
}
