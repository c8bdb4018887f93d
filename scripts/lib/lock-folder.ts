import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds in which a process writes its number into its new lock. */
const WRITTEN_IN = 10_000;

/** Milliseconds. */
const LOOK_EACH = 200;

/** A folder that another process is making. */
export class FolderInUse extends Error {
  readonly folder: string;
  readonly lock: string;
  constructor(folder: string, lock: string) {
    super(`${folder} is in use.`);
    this.folder = folder;
    this.lock = lock;
  }
}

/**
 * Keeps a folder for this process: beside it lies `<folder>.lock` with the number of the process. A lock whose process is
 * gone is taken over.
 * @returns a function that gives the folder free.
 * @throws FolderInUse when another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = `${folder.replace(/\/+$/, '')}.lock`;
  await mkdir(dirname(lock), { recursive: true });
  while (!await created(lock)) {
    if (await isHeld(lock)) throw new FolderInUse(folder, lock);
    await rm(lock, { force: true });
  }
  return () => rm(lock, { force: true });
}

/** The same, when it has become free. */
export async function lockWhenFree(folder: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      return await lockFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      await setTimeout(LOOK_EACH);
    }
  }
}

async function created(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that made a lock is still there. After a restart of the computer another may have its number. */
async function isHeld(lock: string): Promise<boolean> {
  const made = (await stat(lock).catch(() => undefined))?.mtimeMs;
  if (made === undefined || made < Date.now() - uptime() * 1000) return false;
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) return made > Date.now() - WRITTEN_IN;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
