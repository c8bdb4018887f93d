import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from '../lib/run.ts';

/** Where the bench keeps what it needs no second time. */
export const CACHE = '.cache/bench';
/** Their own `package.json` and lock, and how each begins. */
const FROM = 'scripts/bench/rivals';

/** What we measure ourselves against, installed as its own lock says. */
export interface Rivals {
  folder: string;
  /** A file of one of the packages. */
  file(path: string): string;
  version(name: string): Promise<string>;
}

/** Installs the rivals, once for each lock. They are no part of the project and never come with it. */
export async function installRivals(): Promise<Rivals> {
  const folder = resolve(CACHE, 'rivals');
  const lock = createHash('sha256').update(await readFile(join(FROM, 'package-lock.json'))).digest('hex');
  const stamp = join(folder, 'installed');
  if (await readFile(stamp, 'utf8').catch(() => '') !== lock) {
    console.log('  Installing what we measure ourselves against, once. This takes about a minute.');
    await mkdir(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) await cp(join(FROM, file), join(folder, file));
    await run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']);
    await writeFile(stamp, lock);
  }
  const file = (path: string) => join(folder, 'node_modules', path);
  return {
    folder, file,
    version: async (name) => (JSON.parse(await readFile(file(join(name, 'package.json')), 'utf8')) as { version: string }).version,
  };
}
