import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { crc32, deflateRaw, type ZlibOptions } from 'node:zlib';
import { Zip, zipSync, type ZipInputFile } from 'fflate';
import { pMapIterable } from 'p-map';

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

/** How a zip says that a file is stored as it is, or packed (PKWARE's APPNOTE, 4.4.5). */
const METHODS = { stored: 0, deflated: 8 };
/** Each processor core packs one, while the next is read. */
const AT_ONCE = availableParallelism() + 1;
const deflated = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

/**
 * Writes a zip of these files, in this order, and holds no more than a few of them in memory. Node packs them, which is
 * quicker than the library. The same files give the same bytes.
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
    for await (const { entry, packed } of pMapIterable(files, pack, { concurrency: AT_ONCE })) {
      zip.add(entry);
      entry.ondata?.(null, packed as Uint8Array<ArrayBuffer>, true); // The library's types are narrower than what it does with them.
    }
    zip.end();
    return size;
  } finally {
    closeSync(out);
  }
}

async function pack(file: FileInZip | FileOnDisk): Promise<{ entry: ZipInputFile; packed: Uint8Array }> {
  const bytes = 'path' in file ? await readFile(file.path) : file.bytes;
  const packed = file.store ? bytes : await deflated(bytes, { level: SMALLEST });
  return { packed, entry: { filename: file.name, size: bytes.length, crc: crc32(bytes), compression: file.store ? METHODS.stored : METHODS.deflated, mtime: ALWAYS } };
}
