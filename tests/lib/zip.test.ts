import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles, zipToFile } from '../../scripts/lib/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [{ name: 'z/first.txt', bytes: bytes('words '.repeat(99)), store: true }, { name: 'a.txt', bytes: bytes('words '.repeat(99)) }];

test('A zip keeps the order that it is given, stores what it is told to, and is the same each time', () => {
  const zip = zipFiles(files);
  const seen: unknown[] = [];
  unzipSync(zip, { filter: ({ name, compression }) => seen.push([name, compression]) > 0 });
  expect(seen).toEqual([['z/first.txt', 0], ['a.txt', 8]]);
  expect(zipFiles(files)).toEqual(zip);
});

test('A zip that is written file by file holds the same files, and tells its size', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zip-'));
  await writeFile(join(folder, 'one.txt'), 'from the disk');
  const size = await zipToFile(join(folder, 'all.zip'), [...files, { name: 'one.txt', path: join(folder, 'one.txt') }]);
  const zip = await readFile(join(folder, 'all.zip'));
  expect(size).toBe(zip.length);
  const all = unzipSync(zip);
  expect(Object.keys(all)).toEqual(['z/first.txt', 'a.txt', 'one.txt']);
  expect(all['z/first.txt']).toEqual(files[0]?.bytes);
  expect(new TextDecoder().decode(all['one.txt'])).toBe('from the disk');
  await rm(folder, { recursive: true });
});
