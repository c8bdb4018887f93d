import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from './part.ts';
import { CACHE } from './rivals.ts';

/** What a part measured, and on which day. */
export interface Kept extends Measured { on: string }

const FILE = join(CACHE, 'figures.json');

/** The last figures of each part, by its name. */
export async function readFigures(): Promise<Record<string, Kept>> {
  const text = await readFile(FILE, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, Kept>;
}

/** Keeps them at once, so that a bench which is stopped loses one part at most. */
export async function keepFigures(part: string, figures: Kept): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  await writeFile(FILE, `${JSON.stringify({ ...await readFigures(), [part]: figures }, null, 1)}\n`);
}
