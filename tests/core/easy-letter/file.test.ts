import { describe, expect, test } from 'vitest';
import { FILE_KIND, FILE_VERSION, openLetter, writeLetter } from '../../../src/core/easy-letter/file.ts';
import { emptyLetter, type EasyLetter } from '../../../src/core/easy-letter/letter.ts';

const letter: EasyLetter = {
  title: 'Your “meeting”', text: 'You can bring a friend.\nYou can say no.', size: 20,
  pictures: [{ sentence: 'You can bring a friend.', picture: 'friend' }, { sentence: 'You can say no.', picture: 'say-no' }],
};
const file = (entries: object) => JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, ...entries });
const opened = (text: string) => { const found = openLetter(text); return 'letter' in found ? found.letter : found.refused; };

test('What is saved opens as it was', () => {
  expect(opened(writeLetter(letter))).toEqual(letter);
  expect(opened(`\uFEFF${writeLetter(emptyLetter)}`)).toEqual(emptyLetter);
});

describe('A file that is no saved easy read is refused, with the reason', () => {
  test.each([
    ['not-readable', ''], ['not-readable', 'Dear all,'], ['not-readable', writeLetter(letter).slice(0, -20)],
    ['not-ours', '[]'], ['not-ours', 'null'], ['not-ours', '{"kind":"on-your-side/plan","version":1}'], ['not-ours', file({ version: '1' })],
    ['newer', file({ version: FILE_VERSION + 1 })], ['too-big', 'x'.repeat(2_000_001)],
  ])('%s', (why, text) => { expect(opened(text)).toBe(why); });
});

test('What should not be in a letter is left out', () => {
  expect(opened(file({ title: 7, text: 'a\u0000b\r\nc\ud800', size: 99, pictures: ['x', null, { sentence: 'You can.', picture: 4 }, { sentence: 'You can.', picture: 'friend', more: 1 }], __proto__: { title: 'x' } })))
    .toEqual({ ...emptyLetter, text: 'ab\nc', pictures: [{ sentence: 'You can.', picture: 'friend' }] });
  expect(opened(file({ pictures: 'x' }))).toEqual(emptyLetter);
});
