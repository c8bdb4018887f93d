import { comparable } from '../tokens.ts';
import type { Sentence } from '../reading.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const UNITS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const DOZEN = 12;
const HUNDRED = 100;
const VALUE: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, n) => [word, 20 + 10 * n] as const),
  ['dozen', DOZEN], ['hundred', HUNDRED],
]);

/** "One" is mostly no count: "no one", "one of", "one day". With these it is. */
const COUNTED_AFTER_ONE = /^(?:minutes?|hours?|weeks?|months?|years?)$/u;
/** One of these words with a number counts nothing. */
const UNCOUNTED = /^(?:one-to-one|one-on-one|one-by-one|two-way)$/u;

interface Run { at: number; length: number; value: number }

/** Numbers stand in figures. "One" may stay where it does not count, and so may the names of places and people. */
export const n1: LanguageRule = {
  id: 'N1',
  title: 'Numbers are in figures: 3, not three',
  severities: ['warning'],
  source: 'NHS digital service manual, Numbers: use numerals; Inclusion Europe, Information for all',
  check: ({ sentences }) => sentences.flatMap((sentence) => (
    runsIn(sentence.words).filter((run) => !isName(sentence, run)).map(({ at, length, value }): Finding => {
      const parts = sentence.words.slice(at, at + length);
      const used = parts.join(' ');
      const instead = `${value}${tailOf(parts.at(-1) ?? '')}`;
      return inSentence(sentence, { severity: 'warning', words: [used], instead, fault: `"${used}" is a number in words.`, todo: `Write it in figures: ${instead}.` });
    })
  )),
};

/** What hangs on a number by a hyphen and is none itself: "-day" of "two-day". */
function tailOf(word: string): string {
  const [first = '', ...rest] = word.split('-');
  return VALUE.has(first.toLowerCase()) && rest.length > 0 && !VALUE.has(rest[0]?.toLowerCase() ?? '') ? `-${rest.join('-')}` : '';
}

/** Every number in words: "three", "twenty-five", "a hundred and fifty". */
function runsIn(words: readonly string[]): Run[] {
  const small = words.map((word) => comparable(word).toLowerCase());
  const runs: Run[] = [];
  for (let at = 0; at < small.length;) {
    // "A dozen", "a hundred": the figures stand for both words.
    const article = small[at] === 'a' && /^(?:dozen|hundred)$/u.test(small[at + 1] ?? '') ? 1 : 0;
    const run = runAt(small, at + article);
    if (run && !isUncounted(small, run)) runs.push({ ...run, at, length: run.length + article });
    at += article + (run?.length ?? 1);
  }
  return runs;
}

function runAt(words: readonly string[], at: number): Run | undefined {
  let value: number | undefined;
  let length = 0;
  for (let next = at; next < words.length; next = at + length) {
    const and = value !== undefined && value >= HUNDRED && words[next] === 'and' ? 1 : 0;
    const more = valueOf(words[next + and] ?? '');
    if (more === undefined) break;
    const sum: number | undefined = value === undefined ? more : joined(value, more);
    if (sum === undefined) break;
    value = sum;
    length = next + and + 1 - at;
  }
  return value === undefined ? undefined : { at, length, value };
}

/** Two numbers in words that are one: "two hundred", "twenty five", "hundred and six". Undefined for "two three". */
function joined(value: number, more: number): number | undefined {
  if (more === HUNDRED || more === DOZEN) return value < more ? value * more : undefined;
  const fits = (value >= 20 && value % 10 === 0 && more < 10) || (value >= HUNDRED && value % HUNDRED === 0 && more < HUNDRED);
  return fits ? value + more : undefined;
}

/** The value of a word, or of two joined by a hyphen: "twenty-five". A word such as "three-day" begins with a number. */
function valueOf(word: string): number | undefined {
  const [first = '', second] = word.split('-');
  const value = UNCOUNTED.test(word) ? undefined : VALUE.get(first);
  if (value === undefined || second === undefined) return value;
  return value >= 20 && value < 100 ? value + (VALUE.get(second) ?? 0) : value;
}

function isUncounted(words: readonly string[], { at, length, value }: Run): boolean {
  if (value !== 1 || length > 1) return false;
  const next = words[at + 1] ?? '';
  const after = words[at + 2] ?? '';
  const isShare = next === 'in' && (/^\d+$/u.test(after) || VALUE.has(after));
  return !isShare && !COUNTED_AFTER_ONE.test(next);
}

/** "Seven Hills ward", "on Ward Three": a capital inside a sentence, or before another word with one. */
function isName({ words, kind }: Sentence, { at, length }: Run): boolean {
  const capital = (word = ''): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  if (kind === 'title' || !capital(words[at])) return false;
  return at > 0 || capital(words[at + length]);
}
