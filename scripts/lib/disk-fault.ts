import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What the disk refuses, by the codes of Node and of other programs, which speak in words and numbers. */
const REFUSALS = {
  full: /\b(?:ENOSPC|EDQUOT)\b|no space left|quota exceeded|os error (?:28|122)\b/i,
  locked: /\b(?:EROFS|EACCES|EPERM)\b|read-only file system|permission denied|os error (?:1|13|30)\b/i,
  inTheWay: /\b(?:ENOTDIR|EEXIST|EISDIR)\b|not a directory|os error (?:17|20)\b/i,
  mounted: /\b(?:EBUSY|EXDEV)\b/,
  broken: /\bEIO\b|input\/output error|os error 5\b/i,
} as const;

type Refusal = keyof typeof REFUSALS;

/** What a folder is needed for, so that its owner can be told how much room to make. */
export interface Place {
  folder: string;
  /** Bytes that work in it takes at most. */
  needs: number;
}

/** Why the disk refused to do something; undefined when an error is of another kind. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, message } = error as NodeJS.ErrnoException;
  // What another program says of itself is long, and only some of it is about the disk.
  const said = typeof code === 'string' ? code : message;
  return (['full', 'locked', 'broken'] as const).find((kind) => REFUSALS[kind].test(said)) ?? (['inTheWay', 'mounted'] as const).find((kind) => typeof code === 'string' && REFUSALS[kind].test(code));
}

/** An error of the disk in words for whoever runs a command: what is full or closed, and what to do. Undefined when it is another error. */
export async function diskFault(error: unknown, places: readonly Place[]): Promise<string | undefined> {
  const refusal = refusalOf(error);
  const { path, dest } = error as { path?: string; dest?: string };
  const file = dest ?? path ?? quotedPath(error);
  switch (refusal) {
    case 'full': return full(places);
    case 'locked': return `${file ? `"${file}" cannot be written` : 'A folder cannot be written'}: it is read-only, or belongs to someone else.\nAllow this user to write in its folder, or give another folder, and run the same command again.`;
    case 'inTheWay': return `${file ? `"${file}" cannot be made` : 'A folder cannot be made'}: a file stands where a folder should be, or a folder where a file should be.\nMove it away, or give another folder, and run the same command again.`;
    case 'mounted': return `${file ? `"${file}"` : 'A folder'} cannot change places: it is a disk of its own, or another program holds it.\nGive a folder within that disk, and run the same command again.`;
    case 'broken': return `The disk cannot read or write${file ? ` "${file}"` : ''}. It may be damaged, or not be connected any more.\nLook after the disk, or give a folder on another one, and run the same command again.`;
    default: return undefined;
  }
}

/** Which of the places is full: the one that has least left of what it needs. */
async function full(places: readonly Place[]): Promise<string> {
  const rooms = await Promise.all(places.map(async ({ folder, needs }) => ({ folder, needs, free: await freeBytes(folder) })));
  const lines = rooms.filter(({ free, needs }) => free < needs).map(({ folder, needs, free }) => `    ${folder}: ${inMegabytes(free)} left, up to ${inMegabytes(needs)} needed`);
  return ['The disk is full, or what you may use of it is.', ...lines, 'Make room there, or give a folder on another disk, and run the same command again.'].join('\n');
}

async function freeBytes(folder: string): Promise<number> {
  let there = resolve(folder);
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  const room = await statfs(there).catch(() => undefined);
  return room ? room.bavail * room.bsize : 0;
}

/** Other programs name the file only in their message: `EROFS: read-only file system, open '/x'`. */
function quotedPath(error: unknown): string | undefined {
  return error instanceof Error ? /(?:EROFS|EACCES|EPERM|EIO)[^'\n]*'([^'\n]+)'/.exec(error.message)?.[1] : undefined;
}

function inMegabytes(bytes: number): string {
  return bytes < 10_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.ceil(bytes / 1_000_000)} MB`;
}
