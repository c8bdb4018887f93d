import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import type { Row } from '../../src/core/data/how-fast.ts';
import { readContent } from '../content/read-content.ts';
import { withBrowser } from './browser.ts';
import { markdownPages } from './generators.ts';
import { host } from './host.ts';
import { median, round, type BenchOptions, type Measured, type Part } from './part.ts';
import { CACHE } from './rivals.ts';
import { searchDocuments } from './search-documents.ts';
import { ENGINES, makeIndex } from './search-engines.ts';

const PAGES = [30, 1000, 5000];
const QUERIES = 50;
/** Milliseconds: the shortest time that a page's own clock tells. */
const CLOCK = 0.1;
/** Browsers that have never been there, each with another question: what a question fetches depends on its words. */
const FIRST_VISITS = 5;

export const search: Part = { about: 'searching among 30, 1,000 and 5,000 pages: Pagefind, MiniSearch and Lunr', run };

async function run({ rivals: install }: BenchOptions): Promise<Measured> {
  const { content } = await readContent('content');
  const pages = markdownPages(content, 1);
  const queries = [...new Set(content.pages.flatMap(({ meta }) => meta.searchFor))].filter((_, at, all) => at % Math.max(1, Math.floor(all.length / QUERIES)) === 0).slice(0, QUERIES);
  const rivals = await install();
  const rows: Row[] = [];
  await withBrowser(async (browser) => {
    for (const count of PAGES) {
      const documents = searchDocuments(pages, count);
      for (const engine of ENGINES) {
        const folder = resolve(CACHE, 'search', `${engine}-${count}`);
        await rm(folder, { recursive: true, force: true });
        const start = performance.now();
        await makeIndex(engine, documents, folder, rivals);
        const index = performance.now() - start;
        const figures = await ask(browser, folder, queries);
        rows.push({ of: engine, group: String(count), figures: { ...figures, index: round(index) } });
        console.log(`  ${engine}, ${count} pages: index in ${round(index / 1000, 1)} s`);
        await rm(folder, { recursive: true, force: true });
      }
    }
  });
  const versions = Object.fromEntries(await Promise.all(ENGINES.map(async (name) => [name, await rivals.version(name)] as const)));
  return { tables: { search: rows }, versions };
}

/** What a reader's browser does: bytes and milliseconds up to the first results, milliseconds of each further question, bytes of memory. */
async function ask(browser: Browser, folder: string, queries: readonly string[]): Promise<Record<'start' | 'first' | 'query' | 'memory', number>> {
  const { address, close } = await host(folder);
  try {
    const firsts: { start: number; first: number; memory: number }[] = [];
    let times: number[] = [];
    for (let visit = 0; visit < FIRST_VISITS; visit += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await page.goto(address);
      const empty = await memoryOf(cdp);
      const bytes = await countBytes(cdp);
      const first = await page.evaluate(async (words) => {
        const begin = performance.now();
        const engine = await import(/* @vite-ignore */ `${location.origin}/search.js`) as { start(): Promise<void>; search(words: string): Promise<string[]> };
        await engine.start();
        await engine.search(words);
        return performance.now() - begin;
      }, queries[visit] ?? '');
      const start = bytes();
      if (visit === 0) times = await page.evaluate(async (all) => {
        const { search } = await import(/* @vite-ignore */ `${location.origin}/search.js`) as { search(words: string): Promise<string[]> };
        const taken: number[] = [];
        for (const words of all) {
          const begin = performance.now();
          await search(words);
          taken.push(performance.now() - begin);
        }
        return taken;
      }, queries);
      firsts.push({ start, first, memory: (await memoryOf(cdp)) - empty });
      await context.close();
    }
    return {
      start: median(firsts.map(({ start }) => start)), first: round(median(firsts.map(({ first }) => first))),
      query: Math.max(CLOCK, round(median(times), 1)), memory: Math.max(0, firsts[0]?.memory ?? 0),
    };
  } finally {
    await close();
  }
}

/** Bytes over the wire from now on. */
async function countBytes(cdp: CDPSession): Promise<() => number> {
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await cdp.send('Network.enable');
  return () => bytes;
}

/** Bytes that the page's scripts hold, with WebAssembly's. */
async function memoryOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage') as { usedSize: number; backingStorageSize?: number };
  return usedSize + backingStorageSize;
}
