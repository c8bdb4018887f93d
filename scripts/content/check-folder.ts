import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkContent, checkLanguage } from '../../src/core/check.ts';
import type { Content } from '../../src/core/content.ts';
import { faultMessage, sortFaults, type Fault } from '../../src/core/fault.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { pictureFaults } from '../../src/core/pictures/check.ts';
import { codeMark } from '../code-mark.ts';
import { keepIn, keepNothing, type Keep } from '../keep.ts';
import { hasOpenMoji } from '../pictures/parts.ts';
import { readContent } from './read-content.ts';

export interface Checked {
  content: Content;
  faults: Fault[];
  errors: number;
  /** All faults as an editor reads them, and a line that counts them. */
  report: string;
}

/** Keeps what is found out about a folder's pages, for who checks the same folder again and again. All of the core has a part in it. */
export async function keepFor(folder: string): Promise<Keep> {
  return keepIn(`.cache/content/${fingerprint(resolve(folder))}`, await codeMark(['src/core', 'package-lock.json']));
}

/** Reads a content folder and holds it to every rule, as of today. */
export async function checkFolder(folder: string, { today = new Date().toISOString().slice(0, 10), keep = keepNothing }: { today?: string; keep?: Keep } = {}): Promise<Checked> {
  const { content, faults: unread } = await readContent(folder, { keep });
  const language = await languageFaults(folder, content, keep);
  const faults = !isFolder(folder) ? [noFolder(folder)] : withoutEchoes(sortFaults([...unread, ...checkContent(content, today, ({ file }) => language.get(file) ?? []), ...pictureFaults(content.library.pictures, { file: 'content/pictures/pictures.yaml', hasOpenMoji, lineOf: () => 1 })]));
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const count = `${content.pages.length} pages of guidance read: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
  const listed = faults.map((fault) => (fault.severity === 'warning' ? `(warning) ${faultMessage(fault)}` : faultMessage(fault)));
  return { content, faults, errors, report: [...listed, count].join('\n') };
}

/** What is hard to read on each page, by its file. */
async function languageFaults(folder: string, { library, pages }: Content, keep: Keep): Promise<Map<string, Fault[]>> {
  const shared = fingerprint(library);
  return new Map(await Promise.all(pages.map(async (page) => {
    const text = await readFile(join(folder, page.file.replace(/^content\//, '')), 'utf8');
    return [page.file, await keep(`language/${page.file}`, [shared, text], () => checkLanguage(page, library))] as const;
  })));
}

/** Rules that fail on every page when a data file cannot be read. They would only hide the one fault that matters. */
const ECHOES: Record<string, string[]> = {
  'content/pictures/pictures.yaml': ['unknown-picture'],
  'content/words.yaml': ['unknown-word', 'W5', 'W6', 'W7', 'W17'],
  'content/facts/': ['unknown-fact'],
  'content/contacts.yaml': ['unknown-contact'],
  'content/topics.yaml': ['unknown-topic'],
  'content/sections.yaml': ['unknown-section'],
  'content/understanding/': ['no-questions'],
};
const UNREAD = ['yaml', 'unknown-key', 'missing-key', 'wrong-value', 'missing-file', 'unreadable-file', 'not-utf-8'];

/** Letters that cannot be read because the file is not UTF-8: that is one fault. */
const OF_ENCODING = 'no-letter';

/** Rules for a page that can be read whole: what cannot be read of it would look like words that have changed. */
const AFTER_ERRORS = ['easy-read-drift', 'easy-read-unconfirmed'];

function withoutEchoes(faults: Fault[]): Fault[] {
  const unread = faults.filter(({ rule }) => UNREAD.includes(rule));
  const echoes = new Set(Object.entries(ECHOES).flatMap(([path, rules]) => (unread.some(({ file }) => file.startsWith(path)) ? rules : [])));
  const withErrors = new Set(faults.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const otherEncoding = new Set(unread.filter(({ rule }) => rule === 'not-utf-8').map(({ file }) => file));
  return faults.filter(({ rule, file }) => !echoes.has(rule) && !(rule === OF_ENCODING && otherEncoding.has(file)) && !(AFTER_ERRORS.includes(rule) && withErrors.has(file)));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Told alone: without the folder every file in it is missing too. */
function noFolder(folder: string): Fault {
  return { file: folder, line: 1, rule: 'missing-folder', severity: 'error', fault: 'There is no such folder.', todo: 'Put the content there, or name its folder with CONTENT=folder.' };
}

const plural = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
