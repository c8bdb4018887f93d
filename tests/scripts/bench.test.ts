import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { host } from '../../scripts/bench/host.ts';
import { asMarkdown, fileOf } from '../../scripts/bench/markdown.ts';
import { searchDocuments } from '../../scripts/bench/search-documents.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { standardView } from '../../src/core/views.ts';

const { content } = await readContent('content');
const callouts = content.settings?.web.callouts ?? { 'in-short': '', 'key-fact': '', example: '', 'get-help': '' };
const pages = content.pages.map((page) => asMarkdown(standardView(page), callouts));

describe('others are given the same words as we have', () => {
  test('every heading, table and link of a page is in its plain Markdown', () => {
    for (const page of content.pages) {
      const view = standardView(page);
      const tree = unified().use(remarkParse).use(remarkGfm).parse(asMarkdown(view, callouts).body);
      const of = (nodes: typeof tree.children, type: string) => nodes.filter((node) => node.type === type).map((node) => toString(node));
      expect(of(tree.children, 'heading'), page.id).toEqual(of(view.blocks, 'heading'));
      expect(of(tree.children, 'table'), page.id).toEqual(of(view.blocks, 'table'));
    }
  });
  test('a file of it begins with a head that has the title', () => {
    expect(fileOf({ id: 'a', title: 'A "b": c', description: 'd', body: 'e\n' })).toBe('---\ntitle: "A \\"b\\": c"\ndescription: "d"\n---\n\ne\n');
  });
});

describe('pages to search in', () => {
  test('are the real ones first, and the same each time', () => {
    const documents = searchDocuments(pages, pages.length + 2);
    expect(documents.slice(0, pages.length).map(({ title }) => title)).toEqual(pages.map(({ title }) => title));
    expect(documents).toEqual(searchDocuments(pages, pages.length + 2));
  });
  test('bring new words with each copy', () => {
    const words = (count: number) => new Set(searchDocuments(pages, count).flatMap(({ text }) => text.split(' '))).size;
    expect(words(pages.length * 3)).toBeGreaterThan(words(pages.length) * 1.2);
  });
});

describe('the server of the bench sends what hosts send', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-host-'));
  await writeFile(join(folder, 'index.html'), '<p>Hello</p>');
  await writeFile(join(folder, 'letters.woff2'), 'packed');
  await writeFile(join(folder, '_headers'), '/*\n  X-Kind: yes\n');
  const { address, close } = await host(folder);
  afterAll(async () => { await close(); await rm(folder, { recursive: true }); });

  test('pages are compressed, with the headers of the site', async () => {
    const answer = await fetch(address);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('x-kind')).toBe('yes');
    expect(await answer.text()).toBe('<p>Hello</p>');
  });
  test('what is packed already is sent as it is', async () => {
    expect((await fetch(`${address}letters.woff2`)).headers.get('content-encoding')).toBeNull();
  });
  test('what is not there is not found', async () => {
    expect((await fetch(`${address}other/`)).status).toBe(404);
  });
});
