import { readFile } from 'node:fs/promises';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { day } from '../../src/core/data/common.ts';
import { longDate } from '../../src/core/render/dates.ts';
import { readContent } from '../content/read-content.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { easyReadNamed, fileOf } from './page-named.ts';

/**
 * Writes into the head of a page that people who use easy read have checked it, and leaves all else in the file as it is.
 * Returns what was done, for the editor.
 * @param said who checked it, as readers are to be told, and on which day.
 * @throws Error, in one line, when either is missing or wrong, or the page has no easy read.
 */
export async function checked(folder: string, name: string, said: { by?: string | undefined; on?: string | undefined }, today = new Date().toISOString().slice(0, 10)): Promise<string> {
  const by = said.by?.trim();
  if (!by) throw new Error('Say who checked it: --by "The reading group of our hospital"');
  const { success, data: on } = day.safeParse(said.on);
  if (!success) throw new Error(`Say on which day they checked it, as year-month-day: --on ${today}`);
  if (on > today) throw new Error(`${longDate(on)} is still to come. Give the day on which they checked it.`);

  const page = easyReadNamed(await readContent(folder), name);
  const path = fileOf(folder, page);
  await writeWhole(path, withCheck(await readFile(path, 'utf8'), by, on));
  return `${page.file}: its easy read is marked as checked by ${by} on ${longDate(on)}.`;
}

/** The text of a page that can be read, with the three lines in its head. Both ways of writing a map are kept. */
function withCheck(text: string, by: string, on: string): string {
  const start = text.indexOf('\n') + 1;
  const head = text.slice(start, text.indexOf('\n---', start) + 1);
  const map = parseDocument(head).get('easyRead');
  const status = isMap(map) && rangeOf(map, 'status');
  if (!status) throw new Error('The head of the page is written in a way that cannot be changed here. Write status, checkedBy and checkedOn into it by hand.');

  const lineStart = head.lastIndexOf('\n', status.key) + 1;
  const next = map.flow ? ', ' : `${head.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(status.key - lineStart)}`;
  const edits: { from: number; to: number; words: string }[] = [];
  const added = [['checkedBy', JSON.stringify(by)], ['checkedOn', on]].flatMap(([key = '', value = '']) => {
    const there = rangeOf(map, key);
    if (!there) return [`${next}${key}: ${value}`];
    edits.push({ ...there, words: value });
    return [];
  });
  edits.push({ ...status, words: `checked${added.join('')}` });
  const changed = edits.sort((a, b) => b.from - a.from).reduce((words, edit) => words.slice(0, edit.from) + edit.words + words.slice(edit.to), head);
  return text.slice(0, start) + changed + text.slice(start + head.length);
}

/** Where a key and its value stand in the text. */
function rangeOf(map: YAMLMap, wanted: string): { key: number; from: number; to: number } | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === wanted);
  if (!pair || !isScalar(pair.key) || !isScalar(pair.value) || !pair.key.range || !pair.value.range) return undefined;
  return { key: pair.key.range[0], from: pair.value.range[0], to: pair.value.range[1] };
}
