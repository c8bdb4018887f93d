import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another, in one step that a reader cannot see half of.
 * When the computer stops between its two renames, the next call of `recoverFolder` brings the old one back.
 */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  const old = oldOf(place);
  await rm(old, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, old);
  try {
    await rename(finished, place);
  } catch (error) {
    await recoverFolder(place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Brings back the last whole folder if a replacement was cut off, and takes away what else is left of one. */
export async function recoverFolder(place: string): Promise<void> {
  if (!existsSync(place) && existsSync(oldOf(place))) await rename(oldOf(place), place);
  await Promise.all([oldOf(place), nextOf(place)].map((left) => rm(left, { recursive: true, force: true })));
}

/** Where the folder is made that will take the place of another. */
export const nextOf = (place: string) => `${place.replace(/\/+$/, '')}-next`;

const oldOf = (place: string) => `${place.replace(/\/+$/, '')}-old`;
