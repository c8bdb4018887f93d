import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';

export interface FileInZip {
  /** Its path within the zip, with `/` between folders. */
  name: string;
  bytes: Uint8Array;
  /** Stored as it is: for what is packed already, and for a first file that other programs look for by its place. */
  store?: boolean;
}

/** A file that is read only when its turn comes. */
export interface FileOnDisk extends Omit<FileInZip, 'bytes'> { path: string }

/** The earliest day that a zip can tell. It is set in local time, since that is how the library writes it: every time zone gives the same bytes. */
const ALWAYS = new Date(1980, 0, 1);
const SMALLEST = 9;

/** A zip of these files, in this order. The same files give the same bytes. */
export function zipFiles(files: readonly FileInZip[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes, store }) => [name, [bytes, { level: store ? 0 : SMALLEST }]])), { mtime: ALWAYS });
}

/**
 * Writes a zip of these files, in this order, and holds no more than one of them in memory. The same files give the same
 * bytes.
 * @returns its size in bytes, at most 4 GB.
 */
export async function zipToFile(target: string, files: readonly (FileInZip | FileOnDisk)[]): Promise<number> {
  const out = openSync(target, 'w');
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    size += writeSync(out, chunk);
  });
  try {
    for (const file of files) {
      const entry = file.store ? new ZipPassThrough(file.name) : new ZipDeflate(file.name, { level: SMALLEST });
      entry.mtime = ALWAYS;
      zip.add(entry);
      entry.push('path' in file ? await readFile(file.path) : file.bytes, true);
    }
    zip.end();
    return size;
  } finally {
    closeSync(out);
  }
}
