import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Row } from '../../src/core/data/how-fast.ts';
import { easyReadView } from '../../src/core/views.ts';
import { readContent } from '../content/read-content.ts';
import { withBrowser } from './browser.ts';
import { buildWith, GENERATORS } from './generators.ts';
import { host } from './host.ts';
import { loadPage, type Load } from './load-page.ts';
import { median, round, type BenchOptions, type Measured, type Part } from './part.ts';

/** On how many pages the first paint is timed: each takes some seconds. */
const SLOW_PAGES = 5;

export const weight: Part = { about: 'what a browser fetches before a page can be read, ours and others', run };

async function run({ site, rivals }: BenchOptions): Promise<Measured> {
  await access(join(site, 'index.html')).catch(() => { throw new Error(`There is no site in "${site}". Run "npm run build" first.`); });
  const { content: { pages } } = await readContent('content');
  const guidance = pages.map(({ id }) => `${id}/`);
  const easy = pages.filter(easyReadView).map(({ id }) => `${id}/easy-read/`);
  const others = await rivals();
  return withBrowser(async (browser) => {
    const rows: Row[] = [];
    const own: Row[] = [];
    for (const generator of GENERATORS) {
      const folder = generator === 'ours' ? site : (await buildWith(generator, 1, others)).site;
      const { address, close } = await host(folder);
      try {
        const loads = await loadAll(browser, address, guidance);
        const firstPaint = median((await loadAll(browser, address, guidance.filter((_, at) => at % Math.ceil(guidance.length / SLOW_PAGES) === 0), true)).map((load) => load.firstPaint));
        rows.push({ of: generator, figures: { ...means(loads), firstPaint: round(firstPaint) } });
        console.log(`  ${generator}: ${round((rows.at(-1)?.figures.total ?? 0) / 1000, 1)} kB a page`);
        if (generator === 'ours') own.push(spread('guidance', loads), spread('easyRead', await loadAll(browser, address, easy)));
      } finally {
        await close();
      }
    }
    return { tables: { load: rows, ownPages: own } };
  });
}

/** One after another, so that no page waits for another. */
async function loadAll(browser: Browser, address: string, paths: readonly string[], slow = false): Promise<Load[]> {
  const loads: Load[] = [];
  for (const path of paths) loads.push(await loadPage(browser, address + path, { slow }));
  return loads;
}

function means(loads: readonly Load[]): Omit<Load, 'firstPaint'> {
  const mean = (of: keyof Load) => round(loads.reduce((sum, load) => sum + load[of], 0) / loads.length);
  return {
    total: mean('total'), html: mean('html'), css: mean('css'), scripts: mean('scripts'), fonts: mean('fonts'), pictures: mean('pictures'),
    requests: mean('requests'), blocking: mean('blocking'), beforePaint: mean('beforePaint'),
  };
}

/** The lightest, the middle and the heaviest of our own pages. */
function spread(of: string, loads: readonly Load[]): Row {
  const totals = loads.map(({ total }) => total).sort((a, b) => a - b);
  return { of, figures: { pages: loads.length, least: totals[0] ?? 0, middle: median(totals), most: totals.at(-1) ?? 0, withoutScripts: Math.max(...loads.map(({ total, scripts }) => total - scripts)) } };
}
