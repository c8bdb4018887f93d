import { describe, expect, test } from 'vitest';
import { makeSpeller } from '../../../src/core/search/put-right.ts';

const words = 'advocate advocates tribunal medication rights section referral nearest relative imha ward leave complain';
const speller = makeSpeller({ words, english: 'lease' });
const right = (asked: string) => speller.read(asked).right;

describe('a slip of the pen is put right by the words of the site', () => {
  for (const [asked, wanted] of [
    ['tribunel', 'tribunal'], ['imah', 'imha'], ['advocat', 'advocate'], ['complane', 'complain'], ['refferal', 'referral'], ['nearest relitive', 'nearest relative'],
  ] as const) test(asked, () => { expect(speller.read(asked)).toMatchObject({ right: wanted, changed: true }); });

  test('also when it is written as it sounds', () => {
    expect(right('medicashun')).toBe('medication');
  });
  test('also when two words were written together', () => {
    expect(right('nearestrelative')).toBe('nearest relative');
  });
  test('and the rest of the question stays as it was typed', () => {
    expect(right('Can I have an ADVOCAT on section 5(2)?')).toBe('Can I have an advocate on section 5(2)?');
  });
});

describe('nothing is changed', () => {
  test('in a word that the site has, in whatever form', () => {
    expect(speller.read('wards and leaving, tribunals')).toMatchObject({ changed: false, alike: [] });
  });
  test('in numbers, short words and names', () => {
    expect(speller.read('s117 to 37/41 ect').changed).toBe(false);
  });
  test('in a word far from any of the site', () => {
    expect(right('zzqxxv')).toBe('zzqxxv');
  });
  test('in a word of English, but what it looks like is told', () => {
    expect(speller.read('my lease')).toEqual({ right: 'my lease', changed: false, alike: ['leave'], guess: 'my leave' });
  });
});

test('a word is there in each of its forms, but not cut short', () => {
  expect(['referrals', 'complained', 'wards'].map(speller.has)).toEqual([true, true, true]);
  expect(['advocat', 'chocolate'].map(speller.has)).toEqual([false, false]);
});
