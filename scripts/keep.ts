import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../src/core/fingerprint.ts';
import { writeWhole } from './lib/write-whole.ts';

/**
 * Keeps what takes long to work out from one build to the next.
 * @param name of this one result, such as the path of a page.
 * @param from all that it is made of. When that has changed it is made anew.
 */
export type Keep = <T>(name: string, from: unknown, make: () => T | Promise<T>) => Promise<T>;

/** Keeps results in this folder, a file of JSON for each. @param shared what all of them are made of, such as a mark of the code. */
export function keepIn(folder: string, shared?: unknown): Keep {
  const mark = fingerprint(shared ?? '');
  return async <T>(name: string, from: unknown, make: () => T | Promise<T>) => {
    const file = join(folder, `${name.replaceAll(/[^a-z0-9-]+/gi, '_')}.json`);
    const own = fingerprint([mark, name, from]);
    const kept = await readKept<T>(file);
    if (kept?.from === own) return kept.result;
    const result = await make();
    await writeWhole(file, JSON.stringify({ from: own, result }));
    return result;
  };
}

/** For who asks once: everything is made, and nothing is left behind. */
export const keepNothing: Keep = async (_name, _from, make) => make();

async function readKept<T>(file: string): Promise<{ from: string; result: T } | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { from: string; result: T };
  } catch {
    return undefined; // Not there yet, or only half written: it is made anew.
  }
}
