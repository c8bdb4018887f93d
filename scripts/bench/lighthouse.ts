import { access, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Row } from '../../src/core/data/how-fast.ts';
import { readContent } from '../content/read-content.ts';
import { CHROMIUM_FLAGS, findChromium } from '../lib/chromium.ts';
import { run as runProgram } from '../lib/run.ts';
import { host } from './host.ts';
import { round, type BenchOptions, type Measured, type Part } from './part.ts';
import { CACHE } from './rivals.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What we use of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

export const lighthouse: Part = { about: 'Lighthouse on a page of each kind, from a server that compresses and sends our headers', run };

async function run({ site, rivals: install }: BenchOptions): Promise<Measured> {
  await access(join(site, 'index.html')).catch(() => { throw new Error(`There is no site in "${site}". Run "npm run build" first.`); });
  const { content: { pages, tools } } = await readContent('content');
  const page = pages[0]?.id ?? '';
  const paths = { home: '', guidance: `${page}/`, easyRead: `${page}/easy-read/`, tool: `tools/${tools[0]?.id ?? ''}/`, search: 'search/' };
  const rivals = await install();
  const { path: browser, env } = await findChromium();
  const { address, close } = await host(site);
  const rows: Row[] = [];
  try {
    await mkdir(CACHE, { recursive: true });
    for (const [of, path] of Object.entries(paths)) {
      const out = resolve(CACHE, `lighthouse-${of}.json`);
      await runProgram(process.execPath, [
        rivals.file('lighthouse/cli/index.js'), address + path, '--quiet', '--output=json', `--output-path=${out}`, `--only-categories=${CATEGORIES.join(',')}`,
        `--chrome-flags=--headless ${CHROMIUM_FLAGS.join(' ')}`, '--no-enable-error-reporting',
      ], { ...process.env, ...env, CHROME_PATH: browser });
      const { categories, audits } = JSON.parse(await readFile(out, 'utf8')) as Report;
      rows.push({ of, figures: Object.fromEntries(CATEGORIES.map((name) => [name, round((categories[name]?.score ?? 0) * 100)])) });
      for (const name of CATEGORIES) {
        for (const { id, weight } of categories[name]?.auditRefs ?? []) {
          const audit = audits[id];
          if (weight > 0 && audit && audit.score !== null && audit.score < 1) console.log(`  /${path}  ${name}: ${audit.title} ${audit.displayValue ?? ''} (${round(audit.score * 100)})`);
        }
      }
    }
  } finally {
    await close();
  }
  return { tables: { lighthouse: rows }, versions: { lighthouse: await rivals.version('lighthouse') } };
}
