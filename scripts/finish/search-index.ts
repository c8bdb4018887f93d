import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { SearchedPage } from './searched-pages.ts';

/** Before all else that Pagefind packs. */
const SIGN = Buffer.from('pagefind_dcd');
/** Forms of Pagefind's own, which the search page does not use. */
const FORMS = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Says which files there are. */
const ENTRY = 'pagefind-entry.json';

/**
 * Makes the index that the search page asks, of pages in a fixed order: Pagefind numbers them as they come.
 * The same pages give the same bytes, on every disk.
 * @throws Error with the page that Pagefind cannot read.
 */
export async function makeSearchIndex(site: string, pages: Iterable<SearchedPage> | AsyncIterable<SearchedPage>): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for await (const { path, html } of pages) {
    const added = await index.addHTMLFile({ sourcePath: path, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${path}: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
  const files = new Map(made.files.filter(({ path }) => !FORMS.test(path)).map(({ path, content }) => [path, Buffer.from(content)]));
  orderFilters(files);
  for (const [path, content] of files) {
    const file = join(site, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Pagefind writes the values of a filter in no fixed order, names the file by its bytes, and its list of all files as well.
 * Here the values stand in the order of the alphabet. There is one filter, so the list of filters has an order already.
 */
function orderFilters(files: Map<string, Buffer>): void {
  const [filter, ...others] = [...files.keys()].filter((path) => path.startsWith('filter/'));
  const list = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
  if (!filter || !list) return;
  if (others.length > 0) throw new Error('The search index has more than one filter. Pagefind writes these in no fixed order.');
  const ordered = orderedFilter(unpacked(files, filter));
  const newFilter = renamed(filter, ordered);
  replace(files, filter, newFilter, gzipSync(ordered));

  const names = Buffer.from(unpacked(files, list).toString('latin1').replace(hashOf(filter), hashOf(newFilter)), 'latin1');
  const newList = renamed(list, names);
  replace(files, list, newList, gzipSync(names));
  const entry = files.get(ENTRY)?.toString('utf8') ?? '';
  files.set(ENTRY, Buffer.from(entry.replace(hashOf(list), hashOf(newList))));
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
function unpacked(files: ReadonlyMap<string, Buffer>, path: string): Buffer {
  return gunzipSync(files.get(path) ?? Buffer.alloc(0));
}
function replace(files: Map<string, Buffer>, old: string, path: string, bytes: Buffer): void {
  files.delete(old);
  files.set(path, bytes);
}
