import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { addSiteCopy } from '../../scripts/finish/site-copy.ts';
import type { Said } from '../../src/core/assessment/said.ts';
import type { Manifest } from '../../src/core/format.ts';
import { longDate } from '../../src/core/render/dates.ts';
import { readDocx } from '../lib/docx.ts';
import { onPage, openBrowser } from '../support/browser.ts';
import { builtPages } from '../support/site.ts';

const manifest = JSON.parse(readFileSync(join(inject('site'), 'downloads/manifest.json'), 'utf8')) as Manifest;
const whole = manifest.find(({ page }) => page === '');
const zip = join(inject('site'), whole?.path ?? '');
let browser: Browser;
/** The unpacked copy. People have such folders. */
let folder = '';
let packed: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  folder = join(await mkdtemp(join(tmpdir(), 'copy-')), 'Für den Stick');
  const files = unzipSync(await readFile(zip));
  packed = Object.keys(files);
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
});
afterAll(async () => {
  await browser.close();
  await rm(dirname(folder), { recursive: true, force: true });
});

/** Opens a page of the copy, and holds it to asking for nothing but files and finding nothing wrong. */
async function inFolder<T>(path: string, look: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const [outside, wrong]: [string[], string[]] = [[], []];
  try {
    const page = await context.newPage();
    page.on('request', (request) => { if (!/^(file|blob|data):/.test(request.url())) outside.push(request.url()); });
    // What a browser saves, it does not show: the request for a page of it is given up.
    page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`${request.url()}: ${request.failure()?.errorText}`); });
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) wrong.push(message.text()); });
    page.on('pageerror', (error) => { wrong.push(error.message); });
    await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
    const seen = await look(page);
    expect({ outside, wrong }).toEqual({ outside: [], wrong: [] });
    return seen;
  } finally {
    await context.close();
  }
}
const follow = async (page: Page, link: string) => { const from = page.url(); await page.locator(link).first().click(); await page.waitForURL((url) => url.href !== from); };
/** Where someone is, as a place of the site. */
const place = (page: Page) => fileURLToPath(page.url().replace(/[?#].*/, '')).slice(folder.length);
async function download(page: Page, press: string): Promise<{ name: string; bytes: Buffer }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await page.locator(press).first().click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
const open = (page: Page, bytes: Buffer, where = '[data-open]') => page.setInputFiles(where, { name: 'saved.json', mimeType: 'application/json', buffer: bytes });
const settled = (page: Page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString() === '%PDF-';

const pages = () => globSync('**/*.html', { cwd: folder }).map((file) => ({ path: file.replaceAll('\\', '/'), html: readFileSync(join(folder, file), 'utf8') }));

describe('The zip of the whole site', () => {
  test('begins with the first page and a note on how to start, and its size is told where it is offered', () => {
    expect(packed.slice(0, 2)).toEqual(['index.html', 'README.txt']);
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('index.html');
    expect(whole?.bytes).toBe(statSync(zip).size);
    expect(builtPages().find(({ path }) => path === '/print/')?.html).toMatch(/-everything\.zip"[^]{0,80}ZIP, [\d.]+/);
  });

  test('has every page that the sitemap has, and every file but recordings and zips', () => {
    const names = new Set(packed);
    const sitemap = [...readFileSync(join(inject('site'), 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => `${new URL(url).pathname.slice(1)}index.html`);
    expect(sitemap.filter((name) => !names.has(name))).toEqual([]);
    const files = manifest.filter(({ path, bytes }) => bytes !== undefined && !path.endsWith('/')).map(({ path }) => path.slice(1));
    expect(files.filter((name) => names.has(name) === /\.(mp3|zip)$/.test(name))).toEqual([]);
  });

  test('has the same bytes when it is made again', async () => {
    const mark = async () => createHash('sha256').update(await readFile(zip)).digest('hex');
    const before = await mark();
    await addSiteCopy(inject('site'), '/', (await readContent('content')).content);
    expect(await mark()).toBe(before);
  });
});

describe('In the folder', () => {
  test('nothing that a page points to is missing', () => {
    const broken = pages().flatMap(({ path, html }) => [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].flatMap(([, target = '']) => {
      if (/^(https?:|mailto:|tel:)/.test(target)) return [];
      const url = new URL(target.replaceAll('&amp;', '&'), pathToFileURL(join(folder, path)));
      const file = fileURLToPath(url.href.replace(/[?#].*/, ''));
      if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return [`${path}: ${target}`];
      return url.hash && file.endsWith('.html') && !readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(url.hash.slice(1))}"`) ? [`${path}: ${target}`] : [];
    }));
    expect(broken).toEqual([]);
    const styles = globSync('**/*.css', { cwd: folder }).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(["']?([^)"']+)/g)].map(([, target = '']) => join(folder, dirname(file), target)));
    expect(styles.length).toBeGreaterThan(2);
    expect(styles.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('each page says from when its words are, and leads to its newest copy', () => {
    for (const { path, html } of pages()) {
      const footer = html.slice(html.lastIndexOf('<footer'));
      expect(footer, path).toContain(longDate(whole?.date ?? ''));
      expect(footer, path).toMatch(new RegExp(`href="https://[^"]*/${path.replace(/index\.html$/, '')}"`));
    }
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`${javaScriptEnabled ? 'with' : 'without'} JavaScript someone goes by clicking from the first page to a page of guidance and its easy read, and sees all of it`, async () => {
      await inFolder('index.html', async (page) => {
        await follow(page, 'main a[href^="your-rights/"]');
        if (place(page) === '/your-rights/index.html') await follow(page, 'main a[href$="getting-an-imha/index.html"]');
        else await page.goto(pathToFileURL(join(folder, 'your-rights/getting-an-imha/index.html')).href);
        await follow(page, '.kinds a[href="easy-read/index.html"]');
        expect(place(page)).toBe('/your-rights/getting-an-imha/easy-read/index.html');
        // Pictures further down come when they are near.
        for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
        await page.waitForLoadState('load');
        if (!javaScriptEnabled) return;
        expect(await page.locator('img').evaluateAll((images) => images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length)).toBe(0);
        expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').length))).toBeGreaterThan(0);
        expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Atkinson');
      }, { javaScriptEnabled });
    });
  }

  test('a PDF opens, and the bar has no kind that is not there', async () => {
    await inFolder('your-rights/getting-an-imha/index.html', async (page) => {
      expect(await page.locator('.kinds a').evaluateAll((links) => links.filter((link) => !(link as HTMLAnchorElement).href.startsWith('file:')).length)).toBe(0);
      expect(await page.locator('.kinds a').count()).toBeGreaterThan(5);
      const { bytes } = await download(page, '.kinds a[href$=".pdf"]');
      expect(isPdf(bytes)).toBe(true);
    });
  });

  test('reading aloud without a voice says that it cannot', async () => {
    await inFolder('your-rights/getting-an-imha/index.html', async (page) => {
      await page.evaluate(() => { Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] }); });
      const bar = page.locator('h1 + *');
      await bar.locator('button').first().click();
      await expect.poll(() => bar.innerText()).toMatch(/does not work/);
    });
  });
});

describe('Search finds the same as on the web', () => {
  const found = async (page: Page) => {
    await page.locator('ol[data-results] > li').first().waitFor();
    return page.locator('ol[data-results] > li').evaluateAll((items) => items.map((item) => [...item.querySelectorAll('a')].map((link) => link.textContent).join(' | ') + (item.querySelector('[data-excerpt]')?.textContent ?? '')));
  };
  for (const question of ['advocate', 'how do I get an advocate', 'sectioned', 'private', 'tribunal', 'who can see my notes']) {
    test(question, async () => {
      const online = await onPage(browser, `/search/?q=${encodeURIComponent(question)}`, found);
      await inFolder('your-rights/getting-an-imha/index.html', async (page) => {
        await page.fill('header [role="search"] input', question);
        await page.press('header [role="search"] input', 'Enter');
        await page.waitForURL(/search\/index\.html\?q=/);
        expect(await found(page)).toEqual(online);
        await follow(page, 'ol[data-results] a');
        expect(place(page)).toMatch(/^\/.+\/index\.html$/);
        expect(await page.locator('h1').innerText()).not.toBe('');
      });
    });
  }

  test('and asks for whom, again and again, on the same page', async () => {
    const online = await onPage(browser, '/search/?q=advocate&reader=staff', found);
    await inFolder('search/index.html', async (page) => {
      await page.fill('#question', 'advocate');
      await page.press('#question', 'Enter');
      await found(page);
      await page.check('[name="reader"][value="staff"]');
      await page.waitForURL(/reader=staff/);
      await expect.poll(() => found(page)).toEqual(online);
      await follow(page, '[data-results] a.easy-link:visible');
      expect(place(page)).toMatch(/\/easy-read\/index\.html$/);
    });
  });
});

describe('Every tool works to its end', () => {
  test('can I have an IMHA?', async () => {
    await inFolder('tools/can-i-have-an-imha/index.html', async (page) => {
      await follow(page, '.answers li:nth-child(1) a');
      for (const id of ['england', 'hospital', 'yes', 'section-2']) await follow(page, `[data-answer="${id}"]`);
      expect(await page.locator('main').getAttribute('data-outcome')).toBe('yes');
      expect(await page.locator('[data-so-far] dl > div').count()).toBe(4);
      await follow(page, '[data-so-far] dl > div:nth-child(3) a');
      expect(place(page)).toBe('/tools/can-i-have-an-imha/patients/held/index.html');
      expect(await page.locator('[data-so-far] dl > div').count()).toBe(2);
      await page.evaluate(() => { location.hash = '#main'; });
      await expect.poll(() => page.evaluate(() => location.hash)).toContain('=');
    });
  });

  test('look up a section, with its dates', async () => {
    await inFolder('tools/look-up-a-section/index.html', async (page) => {
      await page.locator('[data-look-up][data-ready]').waitFor();
      await page.fill('#asked', 'section 2');
      await page.press('#asked', 'Enter');
      for (const [at, words] of ['20', '12', '2026'].entries()) await page.locator('#section-2 .boxes input').nth(at).fill(words);
      await page.locator('#section-2 [type=submit]').click();
      expect((await page.locator('[data-date]:visible').allInnerTexts()).join(' ')).toContain('January 2027');
      await page.reload();
      await page.locator('#section-2').waitFor();
    });
  });

  for (const tool of ['imha-self-assessment', 'involvement-check', 'commissioning-check']) {
    test(`${tool}, saved and opened again, as Word and as a table`, async () => {
      await inFolder(`tools/${tool}/index.html`, async (page) => {
        await page.locator('[data-assess][data-ready]').waitFor();
        await page.evaluate(() => { location.hash = 'about'; });
        await settled(page);
        await page.fill('#subject', 'North');
        const { areas } = (JSON.parse(await page.locator('[data-assess]').getAttribute('data-said') ?? '{}') as Said).outline;
        for (const { id } of areas) {
          await page.evaluate((area) => { location.hash = `area-${area}`; }, id);
          await settled(page);
          await page.check(`#area-${id}-amber`);
        }
        await page.evaluate(() => { location.hash = 'results'; });
        await settled(page);
        expect(await page.locator('.ratings .chip[data-rating="amber"]').count()).toBe(areas.length);
        expect((await download(page, '[data-csv]')).bytes.toString()).toContain('North');
        expect(JSON.stringify(readDocx((await download(page, '[data-word]')).bytes).paragraphs)).toContain('North');
        const { bytes } = await download(page, '[data-save]');
        await page.reload();
        await page.locator('[data-assess][data-ready]').waitFor();
        await open(page, bytes);
        await expect.poll(() => page.inputValue('#subject')).toBe('North');
      });
    });
  }

  test('plan an improvement, saved and opened again, kept, as Word and as a table', async () => {
    await inFolder('tools/improvement-planner/index.html', async (page) => {
      await page.locator('[data-planner][data-ready]').waitFor();
      await page.click('[data-empty]');
      for (const [id, words] of [['at-team', 'Ash ward'], ['at-aim', 'Fairer care'], ['at-0-what', 'Staff know']] as const) await page.fill(`#${id}`, words);
      await settled(page);
      expect(await page.locator('[data-picture] svg').count()).toBe(1);
      expect((await download(page, '[data-csv]')).bytes.toString()).toContain('Fairer care');
      expect(strFromU8(unzipSync((await download(page, '[data-word]')).bytes)['word/document.xml'] ?? new Uint8Array())).toContain('Fairer care');
      const { bytes } = await download(page, '[data-save]');
      await page.reload();
      await page.locator('[data-planner][data-ready]').waitFor();
      await open(page, bytes, '[data-open-first]');
      await expect.poll(() => page.inputValue('#at-aim')).toBe('Fairer care');
      await page.click('[data-keep]');
      await page.reload();
      await expect.poll(() => page.inputValue('#at-aim')).toBe('Fairer care');
      await page.click('[data-clear]');
      await page.click('[data-yes]');
    });
  });

  test('make a leaflet, with its pictures and the file beside it, saved and opened again', async () => {
    await inFolder('tools/make-a-leaflet/index.html', async (page) => {
      await page.locator('[data-maker][data-ready]').waitFor();
      await page.fill('#local-service', 'North Advocacy');
      await settled(page);
      expect(await page.locator('.sides').innerText()).toContain('North Advocacy');
      expect(await page.locator('.sides img').evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode().then(() => true))))).not.toContain(false);
      await page.click('.keep summary');
      const { bytes } = await download(page, '[data-save]');
      expect(isPdf((await download(page, '[data-pdf]')).bytes)).toBe(true);
      await page.click('[data-clear]');
      await open(page, bytes);
      await expect.poll(() => page.inputValue('#local-service')).toBe('North Advocacy');
      expect((await page.pdf()).length).toBeGreaterThan(5000);
    });
  });

  test.each([true, false])('make your own easy read: checked with pictures, as Word and as a web page (workers: %s)', async (workers) => {
    await inFolder('tools/make-easy-read/index.html', async (page) => {
      if (!workers) {
        await page.addInitScript(() => { Reflect.deleteProperty(globalThis, 'Worker'); });
        await page.reload();
      }
      await page.locator('[data-easy-maker][data-loaded]').waitFor();
      await page.fill('[data-title]', 'Your meeting');
      await page.fill('[data-text]', 'You can bring a friend.\nWe will notify you of the outcome.\nYour doctor will phone you.');
      await page.locator('[data-rows] .row').nth(1).locator('.hints li').first().waitFor();
      expect(await page.locator('[data-rows] .row').nth(1).locator('.hints').innerText()).toMatch(/notify[^]*tell/);
      await page.click('[data-fill]');
      await page.locator('[data-rows] .row').nth(2).locator('svg').waitFor();
      await page.locator('[data-pick]').first().click();
      await page.fill('[data-search]', 'phone');
      await page.locator('[data-picture]').first().click();
      expect(page.workers().length).toBe(workers ? 1 : 0);
      const word = readDocx((await download(page, '[data-word]')).bytes);
      expect(JSON.stringify(word.blocks)).toContain('You can bring a friend.');
      expect(Object.keys(word.parts).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(1);
      expect((await download(page, '[data-html]')).bytes.toString()).toContain('<svg');
      const { bytes } = await download(page, '[data-save]');
      await page.reload();
      await page.locator('[data-easy-maker][data-loaded]').waitFor();
      await open(page, bytes);
      await expect.poll(() => page.inputValue('[data-title]')).toBe('Your meeting');
    });
  });
});
