import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEditions, type EditionsOptions } from '../../scripts/editions.ts';
import type { Manifest } from '../../src/core/format.ts';
import { fixtureEditions } from '../lib/fixture.ts';

const { content, env } = await fixtureEditions();
const PAGE = 'your-rights/someone-to-help';
let options: EditionsOptions;
let manifest: Manifest;
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'archives-'));
  options = { content, folder: join(root, 'downloads'), cache: join(root, 'cache.json') };
  ({ manifest } = await makeEditions(options));
});
afterAll(() => rm(join(options.folder, '..'), { recursive: true }));

const fileOf = (path: string): string => join(options.folder, path.replace('/downloads/', ''));
const zipOf = (page: string) => manifest.find((edition) => edition.page === page && edition.format === 'everything')!;
const filesOf = (page: string): string[] => manifest.filter((edition) => edition.page === page && edition.bytes !== undefined && edition.format !== 'everything').map(({ path }) => path);
const unzip = async (path: string) => unzipSync(await readFile(fileOf(path)));
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('The zip of a page', () => {
  test('holds every file of the page as it is', async () => {
    const files = await unzip(zipOf(PAGE).path);
    expect(filesOf(PAGE).length).toBeGreaterThan(5);
    for (const path of filesOf(PAGE)) expect(Buffer.from(files[basename(path)] ?? []).equals(await readFile(fileOf(path))), path).toBe(true);
  });

  test('says first what each file is, how to find a newer one and whose the pictures are', async () => {
    const files = await unzip(zipOf(PAGE).path);
    expect(Object.keys(files)[0]).toBe('README.txt');
    const note = text(files['README.txt']);
    for (const name of Object.keys(files).slice(1)) expect(note).toContain(name);
    expect(note).toContain(`${env.sheets.formats.print?.label}: ${env.sheets.formats.print?.describe}`);
    expect(note).toContain(`https://site.example/help/${PAGE}/`);
    expect(note).toContain('OpenMoji');
  });

  test('packs words, and does not pack again what is packed already', async () => {
    const seen = new Map<string, UnzipFileInfo>();
    unzipSync(await readFile(fileOf(zipOf(PAGE).path)), { filter: (file) => { seen.set(file.name, file); return false; } });
    expect(seen.get('someone-to-help-print.pdf')?.compression).toBe(0);
    expect(seen.get('someone-to-help-text.txt')?.compression).toBe(8);
  });

  test('is offered with the other editions of the page', () => {
    expect(zipOf(PAGE)).toMatchObject({ path: `/downloads/${PAGE}/someone-to-help-everything.zip`, label: env.sheets.formats.everything?.label });
  });
});

test('The zip of the whole site is listed as the site\'s own, with its newest day, and has no size before it is made', () => {
  expect(zipOf('')).toMatchObject({ title: 'The Site', path: '/downloads/the-site-everything.zip', date: '2026-11-22' });
  expect(zipOf('').bytes).toBeUndefined();
});

test('A change to one page leaves the zips of the others as they are', async () => {
  const other = await stat(fileOf(zipOf('services/how-good').path));
  const pages = content.pages.map((page) => (page.id === PAGE ? { ...page, meta: { ...page.meta, title: 'Another title' } } : page));
  const before = await readFile(fileOf(zipOf(PAGE).path));
  await makeEditions({ ...options, content: { ...content, pages } });
  expect((await readFile(fileOf(zipOf(PAGE).path))).equals(before)).toBe(false);
  expect((await stat(fileOf(zipOf('services/how-good').path))).mtimeMs).toBe(other.mtimeMs);
});
