import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Folders two levels below `root`, as `rule/case`: each is one case of a test that is found by reading folders. */
export async function casesIn(root: string): Promise<string[]> {
  const cases: string[] = [];
  for (const group of await foldersIn(root)) {
    for (const name of await foldersIn(join(root, group))) cases.push(`${group}/${name}`);
  }
  return cases;
}

async function foldersIn(root: string): Promise<string[]> {
  return (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** Holds `actual` to the file that was reviewed. `UPDATE=1` rewrites the file: read the difference before it is kept. */
export async function expectFile(file: string, actual: string): Promise<void> {
  if (process.env.UPDATE || !existsSync(file)) {
    if (process.env.CI) throw new Error(`${file} is missing. Run the test with UPDATE=1 and read what it writes.`);
    await writeFile(file, actual);
  }
  expect(actual).toBe(await readFile(file, 'utf8'));
}
