import { expect, test } from 'vitest';
import { givesWay, mayKeep, MOST_OPENED } from '../../../src/core/offline/opened.ts';
import { isKeptName, keptName, ourNames } from '../../../src/core/offline/names.ts';
import { markOfBytes } from '../../../src/core/offline/mark.ts';

test('of the files that were opened the newest are kept, and none that is very large', () => {
  const opened = Array.from({ length: MOST_OPENED + 2 }, (_, index) => index);
  expect(givesWay(opened)).toEqual([0, 1]);
  expect(givesWay([1, 2])).toEqual([]);
  expect([mayKeep(null), mayKeep('300000'), mayKeep('90000000')]).toEqual([true, true, false]);
});

test('two sites on one host do not take each other for their own', () => {
  const [whole, below] = ['https://host.example/', 'https://host.example/rights/'];
  expect(isKeptName(keptName(below, 'a'), whole)).toBe(false);
  expect(ourNames([keptName(whole, 'a'), keptName(below, 'b'), `opened ${below}`, 'something else'], below)).toEqual([keptName(below, 'b'), `opened ${below}`]);
});

test('a file has a mark that changes with what is in it, in letters that may stand in a header', async () => {
  const marks = await Promise.all(['old words', 'new words'].map((words) => markOfBytes(new TextEncoder().encode(words))));
  expect(new Set(marks).size).toBe(2);
  for (const mark of marks) expect(mark).toMatch(/^[\w-]{8}$/);
});
