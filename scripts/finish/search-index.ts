import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { run } from '../lib/run.ts';

/** Before all else that Pagefind packs. */
const SIGN = Buffer.from('pagefind_dcd');

/** Makes the index that the search page asks. The same pages give the same bytes. */
export async function makeSearchIndex(site: string): Promise<void> {
  await run('pagefind', ['--site', site, '--quiet']);
  const index = join(site, 'pagefind');
  // Forms of its own, which the search page does not use.
  const forms = (await readdir(index)).filter((file) => /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file));
  await Promise.all(forms.map((file) => rm(join(index, file))));
  await orderFilters(index);
}

/**
 * Pagefind writes the values of a filter in no fixed order, names the file by its bytes, and its list of all files as well.
 * Here the values stand in the order of the alphabet. There is one filter, so the list of filters has an order already.
 */
async function orderFilters(index: string): Promise<void> {
  const [filter, ...others] = await readdir(join(index, 'filter')).catch(() => []);
  const list = (await readdir(index)).find((file) => file.endsWith('.pf_meta'));
  if (!filter || !list) return;
  if (others.length > 0) throw new Error('The search index has more than one filter. Pagefind writes these in no fixed order.');
  const ordered = orderedFilter(gunzipSync(await readFile(join(index, 'filter', filter))));
  const newFilter = renamed(filter, ordered);
  await replace(join(index, 'filter'), filter, newFilter, gzipSync(ordered));

  const names = Buffer.from(gunzipSync(await readFile(join(index, list))).toString('latin1').replace(hashOf(filter), hashOf(newFilter)), 'latin1');
  const newList = renamed(list, names);
  await replace(index, list, newList, gzipSync(names));
  const entry = join(index, 'pagefind-entry.json');
  await writeFile(entry, (await readFile(entry, 'utf8')).replace(hashOf(list), hashOf(newList)));
}

/** A filter is `[name, [[value, [page, …]], …]]` in CBOR (RFC 8949). Nothing is read but where each value begins and ends. */
function orderedFilter(bytes: Buffer): Buffer {
  const values = itemEnd(bytes, SIGN.length + 1);
  const { size, from } = head(bytes, values);
  const items: Buffer[] = [];
  for (let at = from; items.length < size; at += items.at(-1)?.length ?? 0) items.push(bytes.subarray(at, itemEnd(bytes, at)));
  return Buffer.concat([bytes.subarray(0, from), ...items.sort(Buffer.compare)]);
}

function itemEnd(bytes: Buffer, at: number): number {
  const { kind, size, from } = head(bytes, at);
  if (kind === 2 || kind === 3) return from + size;
  let end = from;
  if (kind === 4) for (let item = 0; item < size; item += 1) end = itemEnd(bytes, end);
  return end;
}

/** What kind of item begins there, its number or length, and where that ends. */
function head(bytes: Buffer, at: number): { kind: number; size: number; from: number } {
  const first = bytes.readUInt8(at);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, size: short, from: at + 1 };
  const length = 2 ** (short - 24);
  return { kind, size: bytes.readUIntBE(at + 1, length), from: at + 1 + length };
}

/** `pagefind.en-gb_c35a9b434f957.pf_meta`: the digits behind the language. */
function hashOf(name: string): string {
  return /(?<=_)[0-9a-f]+(?=\.)/.exec(name)?.[0] ?? '';
}
function renamed(name: string, bytes: Buffer): string {
  const hash = hashOf(name);
  return name.replace(hash, createHash('sha256').update(bytes).digest('hex').slice(0, hash.length));
}
async function replace(folder: string, old: string, name: string, bytes: Buffer): Promise<void> {
  await rename(join(folder, old), join(folder, name));
  await writeFile(join(folder, name), bytes);
}
