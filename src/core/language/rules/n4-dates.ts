import { withoutAddresses } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `6/8/27`, `06-08-2027`, `6.8.2027`: the day comes first, as it does in Britain. */
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/-]|\.\d)/gu;
const YEAR_FIRST = /(?<![\d/.-])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?![\d/-])/gu;
const SHORT_MONTH = /(?<!\p{L})(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\p{L}'’])/gu;
const SHORT_DAY = /(?<!\p{L})(Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?![\p{L}'’])/gu;

/** Short forms that are also words or names. They are dates only beside a number. */
const AMBIGUOUS = new Set(['Jan', 'Mar', 'Wed', 'Sat', 'Sun']);

/** A date has its month in letters: "Friday 6 August 2027". */
export const n4: LanguageRule = {
  id: 'N4',
  title: 'A date has its month as a whole word',
  severities: ['error'],
  source: 'NHS digital service manual, Numbers, dates: "6 August 2018", months in full, as screen readers may misread short ones',
  check: ({ sentences }) => sentences.flatMap((sentence) => {
    const text = withoutAddresses(sentence.text);
    const finding = (used: string, instead: string, fault: string, todo: string): Finding => inSentence(sentence, { words: [used], instead, fault, todo });
    const numbers = [
      ...[...text.matchAll(DAY_FIRST)].map(([date, day, month, year]) => ({ date, day, month, year })),
      ...[...text.matchAll(YEAR_FIRST)].map(([date, year, month, day]) => ({ date, day, month, year })),
    ].flatMap(({ date, day, month, year }) => {
      const name = MONTHS[Number(month) - 1];
      if (!name || Number(day) < 1 || Number(day) > 31) return [];
      const whole = `${Number(day)} ${name} ${year?.length === 2 ? `20${year}` : year}`;
      return [finding(date, whole, `"${date}" is a date in numbers only.`, `Write the month as a word: ${whole}. Add the day of the week if it helps.`)];
    });
    const names = [SHORT_MONTH, SHORT_DAY].flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => {
      const short = match[0];
      const before = text.slice(Math.max(0, match.index - 5), match.index);
      const after = text.slice(match.index + short.length, match.index + short.length + 3);
      const besideNumber = /\d(?:st|nd|rd|th)?\s$/u.test(before) || /^\.?\s?\d/u.test(after);
      if (AMBIGUOUS.has(short) && !besideNumber) return [];
      const whole = [...MONTHS, ...DAYS].find((name) => name.startsWith(short.slice(0, 3))) ?? short;
      return [finding(short, whole, `"${short}" is the short form of a name.`, `Write "${whole}".`)];
    }));
    return [...numbers, ...names];
  }),
};
