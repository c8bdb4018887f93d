import { describe, expect, test } from 'vitest';
import { howFastSchema, ratioOf, type Row } from '../../../src/core/data/how-fast.ts';

const row = (of: string, group: string, seconds: number): Row => ({ of, group, figures: { seconds, written: 10 } });
const rows = [row('ours', '30', 2000), row('eleventy', '30', 500), row('ours', '300', 4000), row('eleventy', '300', 6000)];

describe('a figure is held against the first of its own group', () => {
  test('smaller and larger ones alike', () => {
    expect(rows.map((one) => ratioOf({ id: 'builds', rows }, one, 'seconds'))).toEqual([undefined, 0.25, undefined, 1.5]);
  });
  test('only in columns where a comparison says something', () => {
    expect(ratioOf({ id: 'builds', rows }, rows[1] ?? row('', '', 0), 'written')).toBeUndefined();
  });
  test('not where there is nothing to divide by', () => {
    const none = [row('ours', '30', 0), row('astro', '30', 5)];
    expect(none.map((one) => ratioOf({ id: 'builds', rows: none }, one, 'seconds'))).toEqual([undefined, undefined]);
  });
});

test('a figure in a column that its table does not have is refused', () => {
  const file = (figures: Record<string, number>) => ({
    computer: { processor: 'One', cores: 2, memory: 1e9, system: 'Linux' }, versions: { node: '24.0.0' }, tables: [{ id: 'builds', on: '2026-11-23', rows: [{ of: 'ours', figures }] }],
  });
  expect(howFastSchema.safeParse(file({ seconds: 2000 })).success).toBe(true);
  expect(howFastSchema.safeParse(file({ taste: 3 })).success).toBe(false);
});
