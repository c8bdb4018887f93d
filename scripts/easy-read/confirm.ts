import { join } from 'node:path';
import { stringify } from 'yaml';
import type { EasyReadConfirmed } from '../../src/core/data/easy-read-confirmed.ts';
import { partMarks } from '../../src/core/language/drift.ts';
import { longDate } from '../../src/core/render/dates.ts';
import { readContent } from '../content/read-content.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { easyReadNamed } from './page-named.ts';

const FILE = 'easy-read-confirmed.yaml';
const HEAD = `# When someone last held the easy read of each page against its standard words, and a mark of those words for each part.
# npm run check warns when they have changed since. Written by: npm run easy-read -- confirm PAGE\n\n`;

/**
 * Keeps that someone has held the easy read of these pages against their standard words as they are now. What is known of
 * other pages stays. Returns what was done, for the editor.
 * @throws Error, in one line, when a page has no easy read that a person has read; then nothing is kept.
 */
export async function confirm(folder: string, pageNames: readonly string[], today: string): Promise<string> {
  const read = await readContent(folder);
  const broken = read.faults.find(({ file }) => file === `content/${FILE}`);
  if (broken) throw new Error(`${broken.file}:${broken.line}  ${broken.fault} ${broken.todo}`);

  const pages = new Set(pageNames.map((name) => easyReadNamed(read, name)));
  const fresh = [...pages].map((page) => ({ id: page.id, marks: partMarks(page) }));
  const all: EasyReadConfirmed = {
    ...read.content.confirmed?.definition,
    ...Object.fromEntries(fresh.map(({ id, marks }) => [id, { on: today, parts: Object.fromEntries(marks.map(({ title, mark }) => [title, mark])) }])),
  };
  // Pages by name, parts as they stand on the page: the file's history then shows only what was confirmed.
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(join(folder, FILE), HEAD + stringify(sorted, { lineWidth: 0 }));
  return fresh.map(({ id, marks }) => `${id}: ${marks.length} ${marks.length === 1 ? 'part' : 'parts'} confirmed on ${longDate(today)}.`).join('\n');
}
