import { describe, expect, test } from 'vitest';
import { gradeOf, measure, syllablesOf } from '../../../src/core/language/readability.ts';

describe('the figures are those worked by hand', () => {
  test('one sentence of one-syllable words', () => {
    // 6 words, 6 syllables: 206.835 − 1.015 × 6 − 84.6 × 6/6 = 116.145
    expect(measure(['The cat sat on the mat.'])).toEqual({ sentences: 1, words: 6, longest: 6, mean: 6, flesch: 116.1 });
  });

  test('two sentences of different length', () => {
    // You can ask a doc-tor: 5 words, 6 syllables. The hos-pi-tal must tell you now: 6 words, 8 syllables.
    // 206.835 − 1.015 × 11/2 − 84.6 × 14/11 = 93.580
    expect(measure(['You can ask a doctor.', 'The hospital must tell you now.'])).toEqual({
      sentences: 2, words: 11, longest: 6, mean: 5.5, flesch: 93.6,
    });
  });

  test('initials are read letter by letter, and figures count as one syllable', () => {
    expect(['NHS', 'IMHAs', 'A&E', '14', '0300 123 3393', 'www.mind.org.uk', 'advocate'].map(syllablesOf)).toEqual([3, 4, 2, 1, 1, 1, 3]);
  });

  test('words may be given in place of sentences', () => {
    expect(measure([['You', 'can', 'ask']])).toEqual(measure(['You can ask.']));
  });
});

describe('the grade is the middle one of three formulas', () => {
  test('worked by hand', () => {
    // 11 words, 2 sentences, 14 syllables, 41 letters. Flesch–Kincaid 1.57, Automated Readability −1.12, Coleman–Liau 0.73.
    expect(gradeOf([['You', 'can', 'ask', 'a', 'doctor'], ['The', 'hospital', 'must', 'tell', 'you', 'now']])).toBe(0.7);
  });

  test('and no words have none', () => {
    expect([gradeOf([]), gradeOf([[]])]).toEqual([0, 0]);
  });
});

test('nothing to measure gives noughts', () => {
  const noughts = { sentences: 0, words: 0, longest: 0, mean: 0, flesch: 0 };
  expect(measure([])).toEqual(noughts);
  expect(measure(['', '🙂', '—'])).toEqual(noughts);
});

test('a sentence of 5,000 words is measured like any other', () => {
  expect(measure(['word '.repeat(5000)])).toMatchObject({ sentences: 1, words: 5000, longest: 5000, mean: 5000 });
});
