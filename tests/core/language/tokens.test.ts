import { describe, expect, test } from 'vitest';
import { comparable, isInitials, withoutAddresses, wordsOf } from '../../../src/core/language/tokens.ts';

describe('words are counted as someone reading aloud would', () => {
  test.each([
    ['You can ask a nurse.', 5],
    ['A self-help group is free.', 5],
    ['You have 14 days.', 4],
    ['Phone 0300 123 3393 today.', 3],
    ['Phone (0115) 123 4567, or 116 123.', 4],
    ['Phone 116 123. 24 hours a day.', 6],
    ['On 6 August 2027 at 9:30am.', 6],
    ['Section 5(2) is short.', 4],
    ['Go to www.mind.org.uk now.', 4],
    ['This — and that – count.', 4],
    ['One—two', 2],
    ['The nurse’s key / a key', 5],
    ['🙂 ... —', 0],
    ['', 0],
    ['word '.repeat(5000), 5000],
  ])('%s', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });

  test('the marks around a word are not part of it', () => {
    expect(wordsOf('“Can’t I?” (Ask: section 5(2), A&E.)')).toEqual(['Can’t', 'I', 'Ask', 'section', '5(2)', 'A&E']);
  });
});

test('web and e-mail addresses are taken out, and all else stays in its place', () => {
  const text = 'See www.mind.org.uk, help@example.org or nhs.uk/eg at 9.30.';
  expect(withoutAddresses(text)).toHaveLength(text.length);
  expect(withoutAddresses(text).split(/\s+/)).toEqual(['See', 'or', 'at', '9.30.']);
});

test('initials are letters that stand for words', () => {
  for (const word of ['IMHA', 'IMHAs', 'A&E', 'GP']) expect(isInitials(word), word).toBe(true);
  for (const word of ['I', 'A', 'Act', 'imha', '17A', 'DoLS']) expect(isInitials(word), word).toBe(false);
});

test('words are compared without capitals and possessives, and initials keep their capitals', () => {
  expect(['Advocate’s', "advocates'", 'IMHA’s', 'It’s'].map(comparable)).toEqual(['advocate', 'advocates', 'IMHA', 'it']);
});
