import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import type { Fault } from '../../src/core/fault.ts';
import type { Made } from '../../src/core/format.ts';
import { isRecord } from '../../src/core/saved-file.ts';
import { refusalOf } from '../lib/disk-fault.ts';
import { PART, writeWhole } from '../lib/write-whole.ts';

/** A file to be made. */
export interface Task {
  /** Its name in the cache: its path from the root of the site. */
  key: string;
  /** Where it goes. */
  file: string;
  /** A mark of everything that it is made from. */
  from: string;
  /** Leave it as it is, if it is there, whatever it was made from. */
  keep?: boolean;
  make(part: string): Made | Written | Promise<Made | Written>;
  /** What to tell an editor when it cannot be made. */
  fault(error: unknown): Fault;
}

/** A file too big to hold in memory: it has been written to `part` as it came. */
export interface Written { size: number; pages?: number | undefined }

/** What is remembered of a file: from what it was made, and what the manifest says of it. */
export interface Remembered { from: string; bytes: number; pages?: number | undefined; beside?: Record<string, number> | undefined; label?: string | undefined }

/** Milliseconds. */
const REMEMBER_EACH = 2000;
const AT_ONCE = availableParallelism() + 1;

export interface FilesMade { files: Record<string, Remembered>; faults: Fault[]; made: number }

/**
 * Makes the files that are not there yet, or were made from something else. Each is written whole or not at all.
 * @param cache remembers what each file was made from.
 * @throws Error when the disk refuses: it would refuse the other files as well. What has been made is remembered.
 */
export async function makeFiles(tasks: readonly Task[], cache: string, onProgress?: (done: number, of: number) => void): Promise<FilesMade> {
  const before = await readCache(cache);
  const files: Record<string, Remembered> = {};
  const faults: Fault[] = [];
  const remember = () => writeWhole(cache, JSON.stringify(Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1));
  const stale = (await pMap(tasks, async (task) => {
    const old = before[task.key];
    if (!old || !(old.from === task.from || task.keep) || !await isThere(task.file, old)) return [task];
    files[task.key] = old;
    return [];
  }, { concurrency: AT_ONCE })).flat();
  // What is made anew is forgotten first: whoever stops this between a file and its note finds no old note of a new file.
  await remember();
  let made = 0;
  let done = tasks.length - stale.length;
  onProgress?.(done, tasks.length);
  // Long work is remembered as it goes on, so that what is stopped need not begin again.
  let remembered = Promise.resolve();
  let last = Date.now();
  // Most files are made in this process, one after the other; those that other programs make run beside them.
  try {
    await pMap(stale, async (task) => {
      try {
        files[task.key] = { from: task.from, ...await makeOne(task) };
        made += 1;
        if (Date.now() - last > REMEMBER_EACH) {
          last = Date.now();
          remembered = remembered.then(remember).catch(() => undefined); // The last one counts.
        }
      } catch (error) {
        if (refusalOf(error)) throw error;
        faults.push(task.fault(error));
      }
      onProgress?.(done += 1, tasks.length);
    }, { concurrency: AT_ONCE });
  } finally {
    await remembered;
    await remember();
  }
  return { files, faults, made };
}

async function makeOne({ file, make }: Task): Promise<Omit<Remembered, 'from'>> {
  await mkdir(dirname(file), { recursive: true });
  const made = await make(file + PART);
  if ('size' in made) {
    await rename(file + PART, file);
    return { bytes: made.size, ...(made.pages !== undefined && { pages: made.pages }) };
  }
  const { bytes, pages, beside = {}, label } = made;
  await writeWhole(file, bytes);
  for (const [ending, content] of Object.entries(beside)) await writeWhole(besideOf(file, ending), content);
  const sizes = Object.fromEntries(Object.entries(beside).map(([ending, content]) => [ending, content.length]));
  return { bytes: bytes.length, ...(pages !== undefined && { pages }), ...(Object.keys(sizes).length > 0 && { beside: sizes }), ...(label !== undefined && { label }) };
}

/** The file of a task and those beside it. */
export function filesOfTask({ file }: Pick<Task, 'file'>, made: Remembered | undefined): string[] {
  return [file, ...Object.keys(made?.beside ?? {}).map((ending) => besideOf(file, ending))];
}

/** Takes away files that are no longer wanted, and folders that are empty then. */
export async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const deepestFirst = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) })).sort((a, b) => b.path.length - a.path.length);
  for (const { entry, path } of deepestFirst) {
    if (entry.isFile() && !wanted.has(path)) await rm(path);
    if (entry.isDirectory()) await rmdir(path).catch(() => undefined);
  }
}

/** The file beside an edition: the same name with another ending. */
export function besideOf(file: string, ending: string): string {
  return file.replace(/\.\w+$/, `.${ending}`);
}

/** Whether an edition and all that belongs to it lie there as they were made. */
async function isThere(file: string, { bytes, beside = {} }: Remembered): Promise<boolean> {
  const sizes: [string, number][] = [[file, bytes], ...Object.entries(beside).map(([ending, size]): [string, number] => [besideOf(file, ending), size])];
  for (const [path, size] of sizes) if ((await stat(path).catch(() => undefined))?.size !== size) return false;
  return true;
}

async function readCache(cache: string): Promise<Record<string, Remembered | undefined>> {
  try {
    const remembered: unknown = JSON.parse(await readFile(cache, 'utf8'));
    return isRecord(remembered) ? remembered as Record<string, Remembered | undefined> : {};
  } catch {
    return {}; // Nothing is remembered yet, or it cannot be read: everything is made anew.
  }
}
