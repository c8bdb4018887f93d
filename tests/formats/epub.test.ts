import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { toString } from 'mdast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';
import { epub } from '../../scripts/formats/epub.ts';
import { run } from '../../scripts/lib/run.ts';
import { zipFiles } from '../../scripts/lib/zip.ts';
import { parsePage } from '../../src/core/document/parse.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import type { FormatEnv } from '../../src/core/format.ts';
import { easyReadView, standardView } from '../../src/core/views.ts';
import { runAce } from '../lib/ace.ts';
import { readEpub, wordsOfXhtml } from '../lib/epub.ts';
import { fixtureEditions } from '../lib/fixture.ts';

const JAVA_EPUBCHECK = '/usr/bin/epubcheck';
const { content, env } = await fixtureEditions();
const real = (await readContent('content')).content;
const realEnv = await editionEnvironment(real);
const { page: everything } = parsePage({ path: 'content/pages/your-rights/everything.mdx', text: await readFile('tests/formats/epub/everything/input.mdx', 'utf8') }, content.library);
const bookOf = async (page: GuidancePage, from: FormatEnv): Promise<Uint8Array> => (await epub.make(standardView(page), from)).bytes;
const help = content.pages.find(({ id }) => id === 'your-rights/someone-to-help')!;

const books = [
  ...[...content.pages, ...(everything ? [everything] : [])].map((page) => ({ name: `fixture ${page.id}`, page, from: env })),
  ...real.pages.map((page) => ({ name: page.id, page, from: realEnv })),
];
/** One with an easy read and a table, one with a diagram, one with neither easy read nor pictures. */
const chosen = [
  help,
  real.pages.find(({ tree }) => tree.children.some(({ type }) => type === 'diagram')),
  real.pages.find((page) => !easyReadView(page) && page.tree.children.every(({ type }) => type !== 'diagram')),
].filter((page) => page !== undefined);

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'epub-')); });
afterAll(() => rm(folder, { recursive: true }));
async function written(bytes: Uint8Array): Promise<string> {
  const file = join(folder, 'book.epub');
  await writeFile(file, bytes);
  return file;
}

test.each(books)('The checker of EPUB has nothing to say of $name', { meta: { check: 'e-book' } }, async ({ page, from }) => {
  const { messages } = await EpubCheck.validate(await bookOf(page, from));
  expect(messages).toEqual([]);
});

// Debian's is the checker in Java, of an older day: a second opinion for those who have it.
test.skipIf(!existsSync(JAVA_EPUBCHECK))('Nor has the checker in Java (left out where it is not installed)', async () => {
  for (const page of chosen) {
    expect(await run('java', ['-jar', JAVA_EPUBCHECK, await written(await bookOf(page, page === help ? env : realEnv))])).toContain('No errors or warnings detected');
  }
});

describe('Ace by DAISY, which looks for what shuts people out,', { meta: { check: 'e-book' } }, () => {
  test.each(chosen)('finds nothing in "$meta.title"', async (page) => {
    expect(await runAce(await written(await bookOf(page, page === help ? env : realEnv)))).toEqual([]);
  });

  test('does find what is wrong when something is', async () => {
    const files = Object.entries(unzipSync(await bookOf(help, env))).map(([name, bytes]) => ({
      name, store: name === 'mimetype', bytes: name.endsWith('.svg') ? bytes : new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll(/ alt="[^"]+"/g, '')),
    }));
    expect((await runAce(await written(zipFiles(files)))).map(({ rule }) => rule)).toContain('image-alt');
  });
});

describe('An e-book', { meta: { check: 'e-book' } }, async () => {
  const bytes = await bookOf(help, env);
  const { documents, texts } = readEpub(bytes);
  const opf = texts.get('EPUB/package.opf') ?? '';
  const said = (property: string): string[] => [...opf.matchAll(new RegExp(`<meta property="${property}">([^<]*)<`, 'g'))].map(([, value]) => value ?? '');

  test('tells what it is in its first bytes', () => {
    expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('has its contents first, then the page, its easy read, and what to know of this copy', () => {
    expect(documents.map(({ name }) => name)).toEqual(['EPUB/nav.xhtml', 'EPUB/page.xhtml', 'EPUB/easy-read.xhtml', 'EPUB/about.xhtml']);
  });

  test('has no easy read where the page has none', async () => {
    const names = readEpub(await bookOf(content.pages.find(({ id }) => id === 'services/how-good')!, env)).documents.map(({ name }) => name);
    expect(names).toEqual(['EPUB/nav.xhtml', 'EPUB/page.xhtml', 'EPUB/about.xhtml']);
  });

  test('lists every section and every easy-read part among its contents, and each entry leads to its place', () => {
    const nav = documents[0]?.xhtml ?? '';
    const entries = [...nav.matchAll(/<a href="([^"]+)">([^<]*)<\/a>/g)].map(([, href = '', words = '']) => ({ href, words }));
    const wanted = [
      ...help.tree.children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [toString(node)] : [])),
      ...help.tree.children.flatMap((node) => (node.type === 'easyReadPart' ? [node.title] : [])),
    ];
    for (const words of wanted) expect(entries.map((entry) => entry.words)).toContain(words);
    for (const { href } of entries.filter((entry) => entry.href.includes('#'))) {
      const [file, id] = href.split('#');
      expect(texts.get(`EPUB/${file}`), href).toContain(`id="${id}"`);
    }
  });

  test('says at the start of the page that there is an easy read, and keeps links to it inside', () => {
    expect(documents[1]?.xhtml).toContain('<a href="easy-read.xhtml">');
  });

  test('tells libraries what it has for people who cannot see, and claims no standard that nobody has checked', () => {
    expect(said('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(said('schema:accessModeSufficient')).toContain('textual');
    expect(said('schema:accessibilityFeature')).toEqual(expect.arrayContaining(['alternativeText', 'structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability']));
    expect(said('schema:accessibilityHazard')).toEqual(['none']);
    expect(said('schema:accessibilitySummary')).toEqual([env.sheets.epub.accessibility]);
    expect(opf).not.toContain('conformsTo');
  });

  test('bears the day on which its words were checked, not the day on which it was made', () => {
    expect(said('dcterms:modified')).toEqual(['2026-11-22T00:00:00Z']);
  });

  test('says how to find a newer copy, when it was checked, where it comes from and whose the pictures are', () => {
    const about = documents.at(-1)?.xhtml ?? '';
    for (const words of ['site.example/help/your-rights/someone-to-help', 'Checked on 22 November 2026.', 'Mental Health Act 1983', 'OpenMoji', 'CC BY-SA 4.0']) {
      expect(wordsOfXhtml(about).join(' ')).toContain(words);
    }
  });

  test('has each picture of the easy read before its words, with what is to be seen on it', () => {
    expect(documents[2]?.xhtml).toMatch(/<li class="point"><img src="pictures\/14-days.svg" alt="A calendar that says 14 days."[^>]*\/><div><p><span>You have 14\sdays to ask/);
  });

  test('gives each picture a white ground of its own, and lets the reader choose letters and colours', () => {
    const svgs = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.svg'));
    expect(svgs.length).toBeGreaterThan(0);
    for (const [name, svg] of svgs) expect(new TextDecoder().decode(svg), name).toMatch(/^<svg[^>]*viewBox="(-[\d.]+) \1 ([\d.]+) ([\d.]+)"[^>]*><rect x="\1" y="\1" width="\2" height="\3" [^>]*fill="#fff"\/>/);
    for (const [name, css] of [...texts].filter(([file]) => file.endsWith('.css'))) expect(css, name).not.toMatch(/[{;]\s*(?:color|background[a-z-]*|font-family)\s*:/);
  });

  test('has nothing that must be opened or scrolled to be read', () => {
    for (const { name, xhtml } of documents) expect(xhtml, name).not.toMatch(/<details|<summary|loading=|tabindex=/);
  });
});
