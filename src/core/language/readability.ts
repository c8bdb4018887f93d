import { syllable } from 'syllable';
import { isInitials, wordsOf } from './tokens.ts';

/** Figures about a text, for editors. They say where to look first, not how well anyone will understand. */
export interface Measures {
  sentences: number;
  words: number;
  /** Words in the longest sentence. */
  longest: number;
  /** Words in a sentence on average, to one decimal place. */
  mean: number;
  /** Flesch reading ease, to one decimal place: 100 is very easy, 60 plain. Never shown as a "reading age". */
  flesch: number;
}

/** Averages over fewer words than this say nothing: Flesch made the formula for samples of 100 words. */
export const ENOUGH_WORDS = 100;

/** Measures sentences, each given as its text or as its words. Nothing to measure gives noughts. */
export function measure(sentences: readonly (string | readonly string[])[]): Measures {
  const inWords = sentences.map((sentence) => (typeof sentence === 'string' ? wordsOf(sentence) : sentence)).filter((words) => words.length > 0);
  const words = inWords.reduce((sum, sentence) => sum + sentence.length, 0);
  if (words === 0) return { sentences: 0, words: 0, longest: 0, mean: 0, flesch: 0 };
  const syllables = inWords.reduce((sum, sentence) => sum + sentence.reduce((inside, word) => inside + syllablesOf(word), 0), 0);
  const mean = words / inWords.length;
  return {
    sentences: inWords.length,
    words,
    longest: inWords.reduce((longest, sentence) => Math.max(longest, sentence.length), 0),
    mean: oneDecimal(mean),
    flesch: oneDecimal(206.835 - 1.015 * mean - 84.6 * (syllables / words)),
  };
}

/**
 * The years of school (United States) that a text asks for: the median of three formulas, to one decimal place. They are
 * Flesch–Kincaid (1975), the Automated Readability Index (1967) and Coleman–Liau (1975). For editors only, as `flesch` is.
 */
export function gradeOf(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const mean = words.length / sentences.filter((sentence) => sentence.length > 0).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0) / words.length;
  const letters = words.reduce((sum, word) => sum + word.replace(/[^\p{L}\p{N}]/gu, '').length, 0) / words.length;
  const grades = [
    0.39 * mean + 11.8 * syllables - 15.59,
    4.71 * letters + 0.5 * mean - 21.43,
    5.88 * letters - 29.6 / mean - 15.8,
  ];
  return oneDecimal(grades.toSorted((a, b) => a - b)[1] ?? 0);
}

/**
 * Syllables of a word as it is counted for Flesch. Initials are read letter by letter. Figures and addresses are one
 * syllable: Flesch advises to leave figures out where there are several of them.
 */
export function syllablesOf(word: string): number {
  if (isInitials(word)) return word.replace(/[^\p{Lu}]/gu, '').length;
  if (/[\p{N}@.]/u.test(word)) return 1;
  return Math.max(1, syllable(word));
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
