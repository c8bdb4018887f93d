import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fingerprint } from '../src/core/fingerprint.ts';

const ROOT = new URL('..', import.meta.url).pathname;

/** A mark of code, that changes when it does. @param paths files and folders of the project */
export async function codeMark(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  return fingerprint([files, texts]);
}

async function filesAt(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(ROOT, join(entry.parentPath, entry.name))).sort();
}
