import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';
import { everydayWords, hardWhateverTheLists } from './data/everyday-words.ts';
import { rootsOf, spellingsOf } from './roots.ts';
import { frequencyRank } from './word-frequency.ts';

/** How hard a word is to read: easy; worth a check; or hard, so that it needs its meaning or another word in its place. */
export type Ease = 'easy' | 'check' | 'hard';

/** The W3C's guidance for people with cognitive disabilities: the 1,500 commonest words need no second look. */
const COMMONEST_RANK = 1500;
const COMMON_RANK = 3000;
const RARE_RANK = 6000;
const SHORT = 2;

const familiar = new Set(daleChall.map((word) => word.toLowerCase()));
const everyday = new Set(everydayWords);
const neverEasy = new Set(hardWhateverTheLists);
const known = new Map<string, Ease>();

/**
 * How hard a word is, by three votes: common in talk (SUBTLEX rank up to 3,000), known to most ten-year-olds
 * (Dale–Chall 1995), at most two syllables. Two votes, or a rank up to 1,500, make it easy; no vote, or a rank
 * over 6,000, makes it hard.
 * Its roots and American spelling may vote for it. Hyphenated words are as hard as their hardest part.
 */
export function easeOf(word: string): Ease {
  const small = word.replace(/[’ʼ]/gu, "'").replace(/'s?$/iu, '').toLowerCase();
  const cached = known.get(small);
  if (cached) return cached;
  // A point or an @ inside: a web or e-mail address.
  const ease = /[.@]/u.test(small) ? 'easy' : worst(small.split(/[-–/]/u).filter(Boolean).map(easeOfPart));
  known.set(small, ease);
  return ease;
}

function worst(parts: readonly Ease[]): Ease {
  return parts.find((part) => part === 'hard') ?? parts.find((part) => part === 'check') ?? 'easy';
}

function easeOfPart(word: string): Ease {
  // Numbers have rules of their own; one letter is a letter; of what is not in Latin letters these lists know nothing.
  if (word.length < 2 || /\p{N}/u.test(word) || !/\p{Script=Latin}/u.test(word)) return 'easy';
  if (neverEasy.has(word)) return 'hard';
  const forms = rootsOf(word).flatMap(spellingsOf);
  if (forms.some((form) => everyday.has(form))) return 'easy';
  const rank = Math.min(...forms.map((form) => frequencyRank(form) ?? Infinity));
  const votes = [
    rank <= COMMON_RANK,
    forms.some((form) => familiar.has(form)),
    Math.min(...rootsOf(word).map((form) => syllable(form))) <= SHORT,
  ].filter(Boolean).length;
  if (votes >= 2 || rank <= COMMONEST_RANK) return 'easy';
  return votes === 0 || rank > RARE_RANK ? 'hard' : 'check';
}

/** Whether a word, or one that it is a form of, is among the 3,000 commonest in talk. Numbers and addresses count as common. */
export function isCommon(word: string): boolean {
  const small = word.replace(/[’ʼ]/gu, "'").replace(/'s?$/iu, '').toLowerCase();
  return /[\p{N}.@]/u.test(small) || small.split(/[-–/]/u).filter(Boolean)
    .every((part) => rootsOf(part).flatMap(spellingsOf).some((form) => (frequencyRank(form) ?? Infinity) <= COMMON_RANK));
}
