import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the name of a file ends while it is being written. What is left of one belongs to a run that was stopped. */
export const PART = '.part';

/**
 * Writes a file so that nobody ever finds half of it: what was there stays until all of the new is written.
 * @param part where it is being written, when other processes may write the same file.
 * @throws Error that names the file, when it cannot be written. Then nothing has changed.
 */
export async function writeWhole(file: string, content: Uint8Array | string, part = file + PART): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    // A full disk is told without the name of the file.
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  }
}
