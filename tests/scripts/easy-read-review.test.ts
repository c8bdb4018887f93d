import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { review } from '../../scripts/easy-read/review.ts';
import { overlaid } from '../support/overlay.ts';

const PAGE = 'pages/your-rights/someone-to-help.mdx';
let folder: string;

beforeEach(async () => { folder = await overlaid(); });
afterEach(async () => { await rm(folder, { recursive: true }); });

const change = async (path: string, from: string, to: string) => writeFile(join(folder, path), (await readFile(join(folder, path), 'utf8')).replace(from, to));
/** The table's rows as cells; then its last line. */
const rows = async (today: string) => (await review(folder, today)).split('\n').filter(Boolean).map((line) => line.split(/ {3,}/));

test('pages come in the order in which they are to be looked at, those that are overdue first', async () => {
  await change(PAGE, 'next: 2027-05-22', 'next: 2026-11-30');
  expect((await rows('2026-12-01')).slice(1)).toEqual([
    ['30 November 2026, overdue', 'your-rights/someone-to-help', 'draft'],
    ['22 May 2027', 'services/how-good', 'none'],
    ['1 overdue, 0 to hold against their standard words.'],
  ]);
});

test('a page names the parts whose standard words have changed, and those that nobody has confirmed', async () => {
  await change(PAGE, '1. Ask a nurse.', '1. Ask a doctor.');
  await change(PAGE, '[How long]', '[How many days]');
  const [, , row, last] = await rows('2026-12-01');
  expect(row?.at(-1)).toBe('Your advocate; How many days');
  expect(last).toEqual(['0 overdue, 1 to hold against its standard words.']);
});

test('a page that nobody has confirmed says so in a word', async () => {
  await rm(join(folder, 'easy-read-confirmed.yaml'));
  expect((await rows('2026-12-01'))[2]).toEqual(['22 May 2027', 'your-rights/someone-to-help', 'draft', 'all of it']);
});
