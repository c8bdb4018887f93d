import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, copyPublic } from '../../scripts/build-site.ts';
import { noProgress } from '../../scripts/lib/progress.ts';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { openBrowser } from '../support/browser.ts';
import { FIXTURE } from '../support/overlay.ts';
import { NOTHING, watch } from '../support/watch.ts';

const BASE = '/rights/';
let root: string;
let browser: Browser;
let site: Served;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sub-path-'));
  await buildSite({ content: FIXTURE, out: join(root, 'dist'), public: await copyPublic(join(root, 'public')), base: BASE, progress: noProgress });
  site = await serve(join(root, 'dist'), { base: BASE, headers: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(root, { recursive: true });
});

/** Uses the site below its path, and holds that all went on there. */
async function used(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const seen = await watch(context, site.address);
  const page = await context.newPage();
  const answer = await page.goto(site.address + path);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
  await use(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  expect(seen).toEqual(NOTHING);
}

test('search finds a page below the path, and leads to it', () => used('search/?q=advocate', async (page) => {
  await page.locator('ol[data-results] > li a').first().click();
  await page.waitForURL((url) => url.pathname.startsWith(BASE) && !url.pathname.startsWith(`${BASE}search/`));
  await page.locator('main h1').waitFor();
}));

test('a tool with a worker, pictures and a file for Word works there', () => used('tools/make-easy-read/', async (page) => {
  await page.locator('[data-easy-maker][data-loaded]').waitFor();
  await page.fill('[data-text]', 'We will notify you of the outcome.');
  await page.locator('[data-rows] .hints li').first().waitFor();
  await page.click('[data-fill]');
  await page.locator('[data-rows] svg').first().waitFor();
  await Promise.all([page.waitForEvent('download'), page.click('[data-word]')]);
}));

test('the root of the host is not ours', async () => {
  const root = new URL('/', site.address);
  const answer = await fetch(root);
  expect([answer.status, answer.headers.has('content-security-policy')]).toEqual([404, false]);
});
