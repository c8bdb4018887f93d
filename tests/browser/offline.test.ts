import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { buildWebPages } from '../../scripts/build-site.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { addServiceWorker } from '../../scripts/finish/service-worker.ts';
import type { KeptState } from '../../src/core/offline/keep-list.ts';
import { openBrowser } from '../support/browser.ts';
import { ownServer, type OwnServer } from '../support/own-server.ts';
import { FIXTURE } from '../support/overlay.ts';
import { openPlainBrowser, type PlainBrowser, type Tab } from '../support/plain-browser.ts';
import { builtPages } from '../support/site.ts';

let browser: Browser;
let root: string;
beforeAll(async () => { [browser, root] = [await openBrowser(), await mkdtemp(join(tmpdir(), 'offline-'))]; });
afterAll(async () => { await browser.close(); await rm(root, { recursive: true, force: true }); });

const GUIDANCE = 'your-rights/what-an-imha-does/';
const PDF = `downloads/${GUIDANCE}what-an-imha-does-print.pdf`;
const OTHER_PDF = 'downloads/your-rights/getting-an-imha/getting-an-imha-print.pdf';

/** How far the copy has come; undefined when there is no worker. */
const state = (page: Page) => page.evaluate(async () => {
  const active = (await navigator.serviceWorker.getRegistration())?.active;
  if (!active) return undefined;
  return new Promise<KeptState>((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data as KeptState), { once: true });
    navigator.serviceWorker.startMessages();
    active.postMessage('state');
  });
});
/** Waits for what a browser does in its own time. */
const until = (holds: () => Promise<boolean>, interval = 250) => vi.waitUntil(holds, { timeout: 90_000, interval });
const whole = (page: Page) => until(async () => { const found = await state(page); return found !== undefined && found.files === found.of; });
const notice = (page: Page) => page.locator('main [data-kept-copy]').innerText();
const open = async (page: Page, path: string, { address }: OwnServer) => (await page.goto(address + path, { waitUntil: 'load' }))?.status();
/** What a page shows that did not come: pictures, and styles. */
const missing = (page: Page) => page.evaluate(async () => {
  const images = [...document.images].filter(({ src }) => src);
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => !sheet);
  return [...images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src), ...links.map(({ href }) => href)];
});
async function saved(page: Page, press: string): Promise<Buffer> {
  const [made] = await Promise.all([page.waitForEvent('download'), page.click(press)]);
  return readFile(await made.path());
}
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());

/** A window in which the home page was opened once, and all was kept. */
async function visited(server: OwnServer, path = ''): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await open(page, path, server);
  await whole(page);
  return { context, page };
}

describe('after one visit to the home page, with the server gone', () => {
  let server: OwnServer;
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    server = await ownServer(inject('site'));
    ({ context, page } = await visited(server));
    await page.evaluate(async (address) => { await (await fetch(address)).blob(); }, `/${PDF}`);
    await until(async () => (await state(page))?.opened === 1);
    await server.stop();
  });
  afterAll(() => context.close());

  test('every page opens, with its pictures and styles, and says from when it is', async () => {
    const paths = builtPages().map(({ path }) => path.slice(1)).filter((path) => path !== '404.html');
    // The steps of a tool are alike: one asker's are enough.
    const wrong: string[] = [];
    for (const path of paths.filter((each) => !/^tools\/[^/]+\/(carers|staff)\//.test(each) && !/^about\/how-easy-is-this\/./.test(each))) {
      const status = await open(page, path, server);
      const said = (await page.locator('main [data-kept-copy]').allInnerTexts()).join();
      const lost = await missing(page);
      if (status !== 200 || !said.includes(LONG_DAY) || lost.length > 0) wrong.push(`${path}: ${status} ${said} ${lost.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });

  test('the notice is the first thing in the main part', async () => {
    await open(page, `${GUIDANCE}easy-read/`, server);
    expect(await page.locator('main').evaluate((main) => (main as HTMLElement).innerText.trim().startsWith((main.querySelector('[data-kept-copy]') as HTMLElement).innerText))).toBe(true);
  });

  test('the search finds', async () => {
    await open(page, 'search/?q=tribunal', server);
    await page.locator('ol[data-results] > li a').first().waitFor();
    expect(await page.locator('ol[data-results] > li').count()).toBeGreaterThan(2);
  });

  test('"Can I have an advocate?" leads to an answer', async () => {
    await open(page, 'tools/can-i-have-an-imha/', server);
    await page.locator('.answers a').first().click();
    for (const id of ['england', 'hospital', 'yes', 'section-2']) await page.locator(`[data-answer="${id}"]`).click();
    await page.locator('main[data-outcome]').waitFor();
    expect(await page.locator('main').getAttribute('data-outcome')).toBe('yes');
    expect(await notice(page)).toContain(LONG_DAY);
  });

  test('an assessment is rated and saved for Word', async () => {
    await open(page, 'tools/imha-self-assessment/', server);
    await page.locator('[data-assess][data-ready]').waitFor();
    await page.evaluate(() => { location.hash = 'results'; });
    expect((await saved(page, '[data-word]')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a plan is written and saved for Word', async () => {
    await open(page, 'tools/improvement-planner/', server);
    await page.locator('[data-planner][data-ready]').waitFor();
    await page.click('[data-empty]');
    await page.fill('#at-aim', 'Fairer care');
    expect((await saved(page, '[data-word]')).subarray(0, 2).toString()).toBe('PK');
  });

  test('"Make your own easy read" checks the words, finds pictures and saves for Word', async () => {
    await open(page, 'tools/make-easy-read/', server);
    await page.locator('[data-easy-maker][data-loaded]').waitFor();
    await page.fill('[data-text]', 'We will notify you of the outcome.\nYour doctor will phone you.');
    await page.locator('[data-rows] .row .hints li').first().waitFor();
    await page.click('[data-fill]');
    await page.locator('[data-rows] .row').nth(1).locator('svg').waitFor();
    expect((await saved(page, '[data-word]')).subarray(0, 2).toString()).toBe('PK');
  });

  test('what is not kept says so, and leads on: an unknown page, a file that was not opened, a sound', async () => {
    for (const path of ['your-rights/no-such-page/', OTHER_PDF, `downloads/${GUIDANCE}what-an-imha-does-audio.mp3`]) {
      expect(await open(page, path, server)).toBe(503);
      expect(await notice(page)).toBeTruthy();
      expect(await page.locator('main a[href$="/your-rights/"]').count()).toBeGreaterThan(0);
      expect(await missing(page)).toEqual([]);
    }
  });

  test('a PDF that was opened is there, and one that was not is not', async () => {
    await open(page, '', server);
    const bytes = (path: string) => page.evaluate(async (address) => fetch(address).then(async (reply) => [...new Uint8Array(await reply.arrayBuffer()).subarray(0, 5)], () => []), `/${path}`);
    expect(Buffer.from(await bytes(PDF)).toString()).toBe('%PDF-');
    expect(await bytes(OTHER_PDF)).toEqual([]);
  });

  test('an address without its last slash is found, and so is the file of a page', async () => {
    for (const path of [GUIDANCE.slice(0, -1), `${GUIDANCE}index.html`]) expect(await open(page, path, server)).toBe(200);
  });

  test('nothing is kept of what the reader asked: no question, no answer', async () => {
    const addresses = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
    expect(addresses.filter((url) => /[?#]/.test(url))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });
});

test('it works below a sub-path, and leaves what stands beside it alone', async () => {
  const [out, assets] = [join(root, 'sub'), join(root, 'sub-public')];
  for (const folder of ['pictures', 'fonts']) await cp(join(inject('site'), folder), join(assets, folder), { recursive: true });
  await buildWebPages({ content: FIXTURE, out, public: assets, base: '/rights/' });
  await addServiceWorker(out, '/rights/', (await readContent(FIXTURE)).content);
  const server = await ownServer(out, '/rights/');
  const { context, page } = await visited(server);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname))).toEqual(['/rights/']);
  await server.stop();
  for (const path of ['', 'words/', 'offline/']) {
    expect(await open(page, path, server)).toBe(200);
    expect(await notice(page)).toContain(LONG_DAY);
  }
  await expect(page.goto(server.address.replace('/rights/', '/other/'))).rejects.toThrow();
  await context.close();
});

describe('with the server there', () => {
  let site: string;
  let server: OwnServer;
  beforeEach(async () => {
    site = await mkdtemp(join(root, 'site-'));
    await cp(inject('site'), site, { recursive: true, filter: (file) => !/\/downloads\/.*\.(?!webp|pdf)\w+$|-(large-print|a3|a4)[^/]*\.pdf$/.test(file) });
    server = await ownServer(site);
    return async () => { await server.stop().catch(() => undefined); await rm(site, { recursive: true }); };
  });
  /** Another build of the site: other words on one page. */
  async function rebuild(words: string): Promise<void> {
    const file = join(site, GUIDANCE, 'index.html');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/<h1>[^<]*<\/h1>/, `<h1>${words}</h1>`));
    await addServiceWorker(site, '/', (await readContent('content')).content);
  }
  describe('an update', () => {
    let plain: PlainBrowser;
    let tab: Tab;
    beforeEach(async () => {
      plain = await openPlainBrowser();
      tab = await plain.openTab();
      await tab.go(server.address);
      await until(async () => (await stateIn(tab))?.whole === true);
      return () => plain.close();
    });
    const stateIn = (found: Tab) => found.evaluate<{ whole: boolean } | undefined>(`(async () => {
      const active = (await navigator.serviceWorker.getRegistration())?.active;
      return active && new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => resolve({ whole: data.files === data.of }), { once: true });
        navigator.serviceWorker.startMessages();
        active.postMessage('state');
      });
    })()`);
    const builds = (found: Tab) => found.evaluate<string[]>(`caches.keys().then((names) => names.filter((name) => name.startsWith('kept ')))`);
    const settled = (found: Tab) => until(() => found.evaluate(`navigator.serviceWorker.getRegistration().then((found) => !found.installing && !found.waiting && found.active?.state === 'activated')`));
    /** The first heading of a page, and whether it is from the kept copy. */
    const read = async (found: Tab, path: string) => {
      await found.go(server.address + path);
      return found.evaluate<{ title: string; kept: boolean; styles: boolean }>(`({ title: document.querySelector('h1').textContent, kept: document.querySelector('[data-kept-copy]') !== null, styles: [...document.querySelectorAll('link[rel=stylesheet]')].every(({ sheet }) => sheet) })`);
    };
    /** Reads on as people do, until that holds. Browsers look for a new worker only in the pauses. */
    const readOn = (holds: () => Promise<boolean>) => until(async () => { await read(tab, 'words/'); return holds(); }, 3000);

    test('shows at once, is kept in place of the old copy, and only what changed is fetched', async () => {
      const [old = ''] = await builds(tab);
      await rebuild('New words');
      server.asked.length = 0;
      expect(await read(tab, GUIDANCE)).toEqual({ title: 'New words', kept: false, styles: true });
      await until(async () => (await builds(tab)).length === 2);
      await settled(tab);
      const ofPage = new Set(['sw.js', GUIDANCE, ...await tab.evaluate<string[]>(`performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1))`)]);
      expect(server.asked.filter((path) => !ofPage.has(path))).toEqual([]);
      // The window from before is gone with the next page, and the old store with it.
      await readOn(async () => (await builds(tab)).length === 1);
      expect(await builds(tab)).not.toContain(old);
      await server.stop();
      expect(await read(tab, GUIDANCE)).toEqual({ title: 'New words', kept: true, styles: true });
    });

    test('that is cut off leaves the old copy whole, and is made up for later', async () => {
      await rebuild('New words');
      server.broken = new RegExp(`^${GUIDANCE}$`);
      await read(tab, '');
      await until(async () => server.asked.includes(GUIDANCE) && (await builds(tab)).length === 2);
      await settled(tab);
      await server.stop();
      const { title, ...page } = await read(tab, GUIDANCE);
      expect(title).not.toBe('New words');
      expect(page).toEqual({ kept: true, styles: true });
      expect(await stateIn(tab)).toEqual({ whole: true });
      server.broken = undefined;
      await server.start();
      await readOn(async () => (await builds(tab)).length === 1);
      await server.stop();
      expect(await read(tab, GUIDANCE)).toEqual({ title: 'New words', kept: true, styles: true });
    });

    test('leaves a tab from before its own scripts, also when the server has them no more', async () => {
      await tab.go(`${server.address}tools/improvement-planner/`);
      const script = /_astro\/word-document[^"]*/.exec(await readFile(join(site, 'sw.js'), 'utf8'))?.[0] ?? '';
      await rm(join(site, script));
      await rebuild('New words');
      const other = await plain.openTab();
      await read(other, GUIDANCE);
      await until(async () => (await builds(other)).length === 2);
      await settled(other);
      await read(other, 'words/');
      expect(await tab.evaluate(`import('/${script}').then((module) => Object.keys(module).length > 0)`)).toBe(true);
    });
  });

  test('on a slow connection the kept page comes after a while, and says so', async () => {
    const { context, page } = await visited(server);
    server.delay = 8000;
    await open(page, GUIDANCE, server);
    expect(await notice(page)).toContain(LONG_DAY);
    expect(await missing(page)).toEqual([]);
    server.delay = 0;
    await open(page, GUIDANCE, server);
    expect(await page.locator('[data-kept-copy]').count()).toBe(0);
    await context.close();
  });

  test('a kept page whose day for the next check has passed says so plainly', async () => {
    const worker = join(site, 'sw.js');
    await writeFile(worker, (await readFile(worker, 'utf8')).replaceAll(/"20\d\d-\d\d-\d\d"/g, '"2026-01-05"'));
    const { context, page } = await visited(server);
    await server.stop();
    await open(page, GUIDANCE, server);
    expect(await notice(page)).toContain('5 January 2026');
    await context.close();
  });

  test('the copy is taken away with one button, stays away, and comes back when it is asked for', async () => {
    const { context, page } = await visited(server);
    await open(page, 'offline/', server);
    await page.click('[data-remove]');
    await page.locator('[data-keep]').waitFor();
    const left = () => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length, Object.values(localStorage)]);
    expect(await left()).toEqual([0, 0, ['no']]);
    await open(page, GUIDANCE, server);
    await open(page, '', server);
    await page.waitForTimeout(1500);
    expect(await left()).toEqual([0, 0, ['no']]);
    // It also comes back on the page on which it was taken away.
    for (const reload of [true, false]) {
      if (reload) await open(page, 'offline/', server);
      await page.click('[data-keep]');
      await whole(page);
      await page.locator('[data-remove]').waitFor();
      if (reload) await page.click('[data-remove]');
    }
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  test('all easy-read sheets are kept when that is asked for', async () => {
    const { context, page } = await visited(server, 'offline/');
    const sheets = JSON.parse(await page.locator('[data-sheets]').getAttribute('data-sheets') ?? '[]') as string[];
    await page.click('[data-keep-sheets]');
    await page.locator('[data-keep-sheets]').waitFor({ state: 'hidden' });
    await server.stop();
    await open(page, 'offline/', server);
    const types = await page.evaluate((paths) => Promise.all(paths.map(async (path) => (await fetch(`/${path}`)).headers.get('content-type'))), sheets);
    expect(new Set(types)).toEqual(new Set(['application/pdf']));
    await context.close();
  });

  test('a reader who saves data keeps what they open, and no more', async () => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    await context.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); });
    const page = await context.newPage();
    await open(page, GUIDANCE, server);
    await until(async () => ((await state(page))?.files ?? 0) > 10);
    await open(page, 'words/', server);
    await page.waitForTimeout(2000);
    const { files = 0, of = 0 } = await state(page) ?? {};
    expect(files).toBeLessThan(of / 4);
    await server.stop();
    for (const path of [GUIDANCE, 'words/']) {
      expect(await open(page, path, server)).toBe(200);
      expect(await missing(page)).toEqual([]);
    }
    expect(await open(page, 'privacy/', server)).toBe(503);
    await context.close();
  });
});
