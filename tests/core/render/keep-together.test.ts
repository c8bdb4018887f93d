import { expect, test } from 'vitest';
import { keepTogether, plainSpaces } from '../../../src/core/render/keep-together.ts';

test.each([
  ['a phone number', 'Ring 0300 123 2201 now', 'Ring 0300~123~2201 now'],
  ['a date', 'by 22 May 2027 at last', 'by 22~May~2027 at last'],
  ['a time limit', 'within 14 days of it', 'within 14~days of it'],
  ['a section', 'under section 5(2) only', 'under section~5(2) only'],
  ['no other words', 'You may ask. 3 may come.', 'You may ask. 3 may come.'],
])('A line does not end inside %s', (_, words, kept) => {
  expect(keepTogether(words).replaceAll('\u00A0', '~')).toBe(kept);
  expect(plainSpaces(keepTogether(words))).toBe(words);
});
