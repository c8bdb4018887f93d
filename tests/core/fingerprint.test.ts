import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/core/fingerprint.ts';

describe('A fingerprint', () => {
  test('changes when a word does', () => {
    expect(fingerprint({ words: 'within 14 days' })).not.toBe(fingerprint({ words: 'within 28 days' }));
  });

  test('stays when only the order of the keys changes, or where in the file the words stand', () => {
    const here = { type: 'text', value: 'Yes', position: { start: { line: 1 } } };
    const there = { value: 'Yes', position: { start: { line: 9 } }, type: 'text' };
    expect(fingerprint([here])).toBe(fingerprint([there]));
  });

  test('changes when the order of things in a list does', () => {
    expect(fingerprint(['ask', 'wait'])).not.toBe(fingerprint(['wait', 'ask']));
  });

  test('sees what is in a map', () => {
    expect(fingerprint(new Map([['a', 1]]))).not.toBe(fingerprint(new Map([['a', 2]])));
  });

  test('is 16 hexadecimal digits, whatever it is of', () => {
    for (const value of [undefined, null, '', {}, 'Łódź']) expect(fingerprint(value)).toMatch(/^[0-9a-f]{16}$/);
  });
});
