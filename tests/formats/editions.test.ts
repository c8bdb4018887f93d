import { mkdtemp, readFile, readdir, rm, writeFile, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { EditionsError, makeEditions, type EditionsOptions } from '../../scripts/editions.ts';
import { FORMATS } from '../../scripts/formats/index.ts';
import type { Manifest } from '../../src/core/format.ts';
import type { GuidancePage, Paragraph } from '../../src/core/document/types.ts';
import { fixtureEditions } from '../lib/fixture.ts';

const { content } = await fixtureEditions();
const folders: string[] = [];
let options: EditionsOptions;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'editions-'));
  folders.push(root);
  options = { content, folder: join(root, 'downloads'), cache: join(root, 'cache.json') };
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The content with a paragraph put before some of its pages. */
function withWords(words: string, pick: (page: GuidancePage) => boolean = () => true): typeof content {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: words }] };
  const pages = content.pages.map((page) => (pick(page) ? { ...page, tree: { ...page.tree, children: [paragraph, ...page.tree.children] } } : page));
  return { ...content, pages };
}
const changed = () => withWords('Something new.', ({ id }) => id === content.pages[0]!.id);

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length)).sort();
}

describe('Making the editions', () => {
  test('writes a file for each format of each page, and lists them all', async () => {
    const { manifest, made } = await makeEditions(options);
    const files = await filesIn(options.folder);
    expect(files).toContain('/your-rights/someone-to-help/someone-to-help-easy-read.pdf');
    // Some have a file beside them, which has their name and another ending.
    const listed = manifest.filter(({ bytes }) => bytes !== undefined).map(({ path }) => path.replace('/downloads', ''));
    const name = (path: string) => path.replace(/\.\w+$/, '');
    expect(listed).toHaveLength(made);
    expect(files.filter((file) => !file.endsWith('.json') && !listed.some((path) => name(path) === name(file)))).toEqual([]);
    expect(JSON.parse(await readFile(join(options.folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
    for (const { path, bytes } of manifest.filter((edition) => edition.bytes !== undefined)) {
      expect((await stat(join(options.folder, path.replace('/downloads/', '')))).size).toBe(bytes);
    }
  });

  test('lists the pages of the site beside the files, and easy read only where there is some', async () => {
    const { manifest } = await makeEditions(options);
    const of = (page: string, list: Manifest) => list.filter((edition) => edition.page === page).map(({ format }) => format);
    expect(of('your-rights/someone-to-help', manifest)).toEqual(FORMATS.map(({ id }) => id));
    expect(of('services/how-good', manifest)).toEqual(FORMATS.filter(({ view }) => view === 'standard').map(({ id }) => id));
    expect(manifest.find(({ format }) => format === 'easy-read-web')).toMatchObject({ path: '/your-rights/someone-to-help/easy-read/', language: 'en-GB', date: '2026-11-22' });
  });

  test('makes nothing anew when nothing has changed', async () => {
    const first = await makeEditions(options);
    expect(await makeEditions(options)).toEqual({ manifest: first.manifest, made: 0, kept: first.made });
  });

  test('makes anew what has changed, and only that', async () => {
    await makeEditions(options);
    const page = content.pages[0]!.id;
    const { made } = await makeEditions({ ...options, content: changed() });
    // Its editions, and its zip.
    expect(made).toBe(FORMATS.filter(({ madeBy, view }) => madeBy === 'editions' && view === 'standard').length + 1);
    expect(await readFile(join(options.folder, `${page}/${page.split('/')[1]}-text.txt`), 'utf8')).toContain('Something new.');
  });

  test('makes a file again that someone has taken away', async () => {
    await makeEditions(options);
    await rm(join(options.folder, 'your-rights/someone-to-help/someone-to-help-print.pdf'));
    expect((await makeEditions(options)).made).toBe(1);
  });

  test('takes away files of pages that are gone', async () => {
    await makeEditions(options);
    await mkdir(join(options.folder, 'old-topic/old-page'), { recursive: true });
    await writeFile(join(options.folder, 'old-topic/old-page/old-page-print.pdf'), 'old');
    await makeEditions({ ...options, content: { ...content, pages: content.pages.slice(0, 1) } });
    const names = await readdir(options.folder);
    expect(names).toContain(content.pages[0]!.id.split('/')[0]);
    expect(names).not.toContain('old-topic');
    expect(names).not.toContain(content.pages[1]!.id.split('/')[0]);
  });

  test('can make one page anew and leave the others as they are', async () => {
    await makeEditions(options);
    expect((await makeEditions({ ...options, content: changed(), only: (page) => page !== content.pages[0]!.id })).made).toBe(0);
  });

  test('gives the same bytes when everything is made again from nothing', async () => {
    await makeEditions(options);
    const again = { ...options, folder: `${options.folder}-again`, cache: `${options.cache}-again` };
    await makeEditions(again);
    for (const file of await filesIn(options.folder)) {
      expect(await readFile(join(again.folder, file)), file).toEqual(await readFile(join(options.folder, file)));
    }
  });

  test('tells an editor every edition that could not be made, at once, by page and name', async () => {
    const error = await makeEditions({ ...options, content: withWords('A snowman \u2603.') }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EditionsError);
    const { faults, message } = error as EditionsError;
    const pdfs = FORMATS.filter(({ extension, view }) => extension === 'pdf' && view === 'standard');
    for (const { file } of content.pages) {
      for (const { id } of pdfs) {
        const label = content.settings?.sheets.formats[id]?.label ?? id;
        expect(faults.filter((fault) => fault.file === file && fault.rule === 'edition-not-made' && fault.fault.includes(`"${label}"`)), `${label} of ${file}`).toHaveLength(1);
      }
    }
    expect(message).toContain('\u2603');
    expect(message).not.toContain('SourceDiagnostic');
  });

  test('tells an editor which picture the labels name that is not there', async () => {
    const library = { ...content.library, pictures: content.library.pictures.filter(({ id }) => id !== 'letter') };
    await expect(makeEditions({ ...options, content: { ...content, library } })).rejects.toThrow('There is no picture "letter".');
  });

  test('shows how far it is', async () => {
    const seen: string[] = [];
    const { made } = await makeEditions({ ...options, onProgress: (done, of) => seen.push(`${done}/${of}`) });
    expect(seen.at(-1)).toBe(`${made}/${made}`);
  });
});
