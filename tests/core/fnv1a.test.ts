import { expect, test } from 'vitest';
import { fnv1a } from '../../src/core/fnv1a.ts';

// From the test suite of the authors of FNV. Easy read that was confirmed keeps such marks in its file.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('The mark of "%s" is the published one, so what editors confirmed before stays confirmed', (words, mark) => {
  expect(fnv1a(words)).toBe(mark);
});

test('The mark of long words with signs of any alphabet is that of exact arithmetic', () => {
  const words = 'Łódź — “your rights” 😀 '.repeat(99);
  const exact = new TextEncoder().encode(words).reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
  expect(fnv1a(words)).toBe(exact.toString(16).padStart(16, '0'));
});
