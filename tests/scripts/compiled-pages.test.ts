import { unified } from '@astrojs/markdown-remark';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withCompiledPages } from '../../scripts/content/compiled-pages.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import type { Content } from '../../src/core/content.ts';
import { FIXTURE } from '../support/overlay.ts';

let cache: string;
let content: Content;
/** How often a page was really compiled. */
let compiled = 0;
const counting = () => (): void => { compiled += 1; };

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'compiled-'));
  content = (await readContent(FIXTURE)).content;
});
afterAll(() => rm(cache, { recursive: true }));

async function compile(text: string, { library = content.library, base = '/' } = {}): Promise<string> {
  const processor = await withCompiledPages(unified({ gfm: false, smartypants: false, remarkPlugins: [counting] }), { cache, content: { ...content, library }, base });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
  return (await renderer?.process(text, join(process.cwd(), 'content/pages/services/a.mdx'), { title: 'A' }))?.code ?? '';
}

test('a page that has not changed is not compiled again, and is the same', async () => {
  const first = await compile('Some *words*.');
  const before = compiled;
  expect(await compile('Some *words*.')).toBe(first);
  expect(compiled).toBe(before);
});

test('a page is compiled anew when its words change, a word of the glossary does, or the site moves', async () => {
  const [word, ...others] = content.library.words;
  if (!word) throw new Error('The fixture has no hard words.');
  for (const again of [
    () => compile('Other words.'),
    () => compile('Other words.', { library: { ...content.library, words: [{ ...word, meaning: 'Something else.' }, ...others] } }),
    () => compile('Other words.', { base: '/rights/' }),
  ]) {
    const before = compiled;
    await again();
    expect(compiled).toBe(before + 1);
  }
});

test('a change of a fact compiles nothing: facts are checked, and never shown', async () => {
  await compile('More words.');
  const before = compiled;
  await compile('More words.', { library: { ...content.library, facts: [] } });
  expect(compiled).toBe(before);
});

test('a kept page that is only half written is compiled anew', async () => {
  const first = await compile('Half.');
  for (const file of await readdir(cache)) await writeFile(join(cache, file), '{"from":');
  expect(await compile('Half.')).toBe(first);
});
