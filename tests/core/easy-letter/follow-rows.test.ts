import { describe, expect, test } from 'vitest';
import { followRows } from '../../../src/core/easy-letter/follow-rows.ts';

const BEFORE = ['You can ask for help.', 'A nurse will come.', 'You can say no.'];

describe('A sentence keeps its picture', () => {
  test.each<[string, string[], (number | undefined)[]]>([
    ['when nothing has changed', BEFORE, [0, 1, 2]],
    ['when another is put before it', ['This is new.', ...BEFORE], [undefined, 0, 1, 2]],
    ['when another is taken out', ['You can ask for help.', 'You can say no.'], [0, 2]],
    ['when it moves', ['You can say no.', 'You can ask for help.', 'A nurse will come.'], [2, 0, 1]],
    ['when words of it change', ['You can ask for help.', 'A kind nurse will come soon.', 'You can say no.'], [0, 1, 2]],
    ['when it is made two: then the first keeps it', ['You can ask for help.', 'A nurse will.', 'Come.', 'You can say no.'], [0, 1, undefined, 2]],
    ['when one before it is new and it changes too', ['You can ask for help.', 'Lunch is at 1pm.', 'The nurse will come.', 'You can say no.'], [0, undefined, 1, 2]],
  ])('%s', (_, after, expected) => { expect(followRows(BEFORE, after)).toEqual(expected); });
});

test('A wholly different sentence in its place does not get its picture', () => {
  expect(followRows(['A nurse will come.'], ['Lunch is at 1pm.'])).toEqual([undefined]);
});

test('The same sentence twice has its picture twice, in order', () => {
  expect(followRows(['Yes.', 'No.', 'Yes.'], ['Yes.', 'Yes.'])).toEqual([0, 2]);
  expect(followRows(['Yes.'], ['Yes.', 'Yes.'])).toEqual([0, undefined]);
});

test('None goes on from two, also in a long text that is all new', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word} ${at} is here.`);
  const from = followRows(many('This'), many('That')).filter((old) => old !== undefined);
  expect(new Set(from).size).toBe(from.length);
  expect(followRows([], many('That')).every((old) => old === undefined)).toBe(true);
  expect(followRows(many('This'), [])).toEqual([]);
});
