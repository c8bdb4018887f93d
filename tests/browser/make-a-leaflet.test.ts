import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const TOOL = '/tools/make-a-leaflet/';
const PHONE = '01632 960 123';
const MM = 72 / 25.4;

async function ready(page: Page): Promise<void> {
  await page.locator('[data-maker][data-ready]').waitFor();
}
const onTool = <T>(look: (page: Page) => Promise<T>) => onPage(browser, TOOL, async (page) => { await ready(page); return look(page); });

/** Every sheet on every paper that the tool offers. */
const offered = (page: Page) => page.locator('#sheet option').evaluateAll((options) => options.flatMap((option) =>
  (JSON.parse((option as HTMLOptionElement).dataset.papers ?? '[]') as { paper: string }[]).map(({ paper }) => ({ sheet: (option as HTMLOptionElement).value, paper }))));
async function choose(page: Page, { sheet, paper }: { sheet: string; paper: string }): Promise<void> {
  await page.selectOption('#sheet', sheet);
  await page.selectOption('#paper', paper);
}
const onSheet = (page: Page) => page.locator('.sides').innerText();
const settled = (page: Page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
const typed = (page: Page) => page.locator('.field input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value).filter(Boolean));
const openFile = (page: Page, name: string, content: string) => page.setInputFiles('[data-open]', { name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('what is typed stands on the sheet at once, and lines to write on where nothing is', async () => {
  await onTool(async (page) => {
    const before = await page.locator('.sides .to-write').count();
    expect(before).toBeGreaterThan(0);
    await page.fill('#local-phone', PHONE);
    await settled(page);
    expect(await onSheet(page)).toContain(PHONE);
    expect(await page.locator('.sides .to-write').count()).toBeLessThan(before);
  });
});

test('every sheet fits on every paper offered, with and without local details', async () => {
  await onTool(async (page) => {
    const troubles: string[] = [];
    for (const details of [[], [['service', 'Example Advocacy'], ['phone', PHONE], ['hours', 'Monday to Friday, 9am to 5pm'], ['visits', 'Tuesdays, 2pm to 4pm']]]) {
      for (const [line = '', words = ''] of details) await page.fill(`#local-${line}`, words);
      for (const choice of await offered(page)) {
        await choose(page, choice);
        const warning = await page.locator('[data-overflow]').innerText();
        if (warning) troubles.push(`${choice.sheet} ${choice.paper}: ${warning}`);
      }
    }
    expect(troubles).toEqual([]);
  });
});

describe('the browser prints the sheet and nothing else, at its true size', () => {
  const PAPERS = { 'a4-leaflet': [210, 297], 'a5-booklet': [148, 210], trifold: [297, 210], 'a4-poster': [210, 297], 'a3-poster': [297, 420], 'wallet-cards': [210, 297] };
  for (const [paper, [width = 0, height = 0]] of Object.entries(PAPERS)) {
    test(paper, async () => {
      await onTool(async (page) => {
        const choice = (await offered(page)).find((one) => one.paper === paper);
        if (!choice) return expect(choice, `no sheet is offered as ${paper}`).toBeDefined();
        await choose(page, choice);
        await page.fill('#local-phone', PHONE);
        await settled(page);
        const sides = await page.locator('.side').count();
        const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
        const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
        const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
        const words: string[] = [];
        for (let number = 1; number <= pdf.numPages; number += 1) {
          const side = await pdf.getPage(number);
          const [, , right = 0, top = 0] = side.view;
          expect([Math.round(right / MM), Math.round(top / MM)]).toEqual([width, height]);
          words.push(...(await side.getTextContent()).items.flatMap((item) => ('str' in item ? item.str : [])));
        }
        const said = words.join('').replace(/\s+/g, '');
        expect(pdf.numPages).toBe(sides);
        expect(said).toContain(PHONE.replaceAll(' ', ''));
        const onlyOnScreen = await page.locator('main h1, .form legend, .form button, .desk > h2, footer.site h2').allInnerTexts();
        expect(onlyOnScreen.filter((words) => words !== '' && said.includes(words.replace(/\s+/g, '')))).toEqual([]);
      });
    });
  }
});

test('words that are too many for the paper are told to whoever types them', async () => {
  await onTool(async (page) => {
    for (const line of ['service', 'hours', 'visits', 'hospital', 'ward', 'complaints']) await page.fill(`#local-${line}`, 'Long names '.repeat(10));
    const narrow = (await offered(page)).find(({ paper }) => paper === 'trifold');
    if (narrow) await choose(page, narrow);
    await settled(page);
    expect(await page.locator('[data-overflow]').innerText()).not.toBe('');
  });
});

test('a line that nobody could use is named at the top and beside it, and the sheet is not printed', async () => {
  await onTool(async (page) => {
    await page.evaluate(() => { Object.assign(globalThis, { printed: 0, print: () => { (globalThis as unknown as { printed: number }).printed += 1; } }); });
    await page.fill('#local-phone', 'ask at the desk');
    await page.click('[data-print]');
    expect(await page.evaluate(() => document.activeElement?.matches('.error-summary'))).toBe(true);
    expect(await page.getAttribute('#local-phone', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#local-phone', 'aria-describedby')).toContain('error-phone');
    await page.click('.error-summary a');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('local-phone');
    expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(0);
    await page.fill('#local-phone', PHONE);
    await page.click('[data-print]');
    expect(await page.locator('.error-summary').isVisible()).toBe(false);
    expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
  });
});

test('details that are saved to a file can be opened another day', async () => {
  const saved = await onTool(async (page) => {
    await page.fill('#local-service', 'Example Advocacy');
    await page.fill('#local-phone', PHONE);
    await page.click('.keep summary');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-save]')]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    return readFile(await download.path(), 'utf8');
  });
  expect(JSON.parse(saved)).toEqual({ service: 'Example Advocacy', phone: PHONE });
  await onTool(async (page) => {
    await openFile(page, 'local-details.json', saved);
    await page.locator('[data-status]:not(:empty)').waitFor();
    expect(await typed(page)).toEqual(['Example Advocacy', PHONE]);
    expect(await onSheet(page)).toContain(PHONE);
  });
});

describe('a file that is not one of local details is refused, and what was typed stays', () => {
  const FILES = {
    'cut off': '{"service": "Exam', 'a list': '["Example Advocacy"]', 'of something else': '{"name": "Sam", "phone": "01632 960 123"}', 'with a number for words': '{"phone": 1632960123}',
    'with a line that nobody could use': '{"phone": "ask at the desk"}', 'empty': '', 'far too big': JSON.stringify({ service: 'x'.repeat(30_000) }),
  };
  for (const [name, content] of Object.entries(FILES)) {
    test(name, async () => {
      await onTool(async (page) => {
        await page.fill('#local-service', 'Typed by hand');
        await openFile(page, 'other.json', content);
        await page.locator('[data-status]:not(:empty)').waitFor();
        expect(await page.locator('[data-status]').innerText()).toContain('other.json');
        expect(await typed(page)).toEqual(['Typed by hand']);
      });
    });
  }
});

test('"Clear everything" leaves nothing behind', async () => {
  await onTool(async (page) => {
    await page.fill('#local-service', 'Example Advocacy');
    await page.click('[data-clear]');
    expect(await typed(page)).toEqual([]);
    expect(await onSheet(page)).not.toContain('Example Advocacy');
  });
});

test('it goes on when the network has gone, with every picture; nothing is sent or kept', async () => {
  await onTool(async (page) => {
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith('data:')) requests.push(`${request.method()} ${request.url()}`); });
    await page.context().setOffline(true);
    await page.fill('#local-service', 'Example Advocacy');
    const missing: string[] = [];
    for (const choice of await offered(page)) {
      await choose(page, choice);
      expect(await onSheet(page)).toContain('Example Advocacy');
      missing.push(...await page.locator('.sides img').evaluateAll(async (images) => {
        await Promise.all(images.map((image) => (image as HTMLImageElement).decode().catch(() => undefined)));
        return images.filter((image) => (image as HTMLImageElement).naturalWidth === 0).map((image) => (image as HTMLImageElement).src);
      }));
    }
    expect(missing).toEqual([]);
    expect(requests.filter((request) => !/^GET [^?]*\/pictures\/[\w-]+\.svg$/.test(request))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('a link from the list of sheets chooses its sheet', async () => {
  await onTool(async (page) => {
    const last = (await offered(page)).at(-1)?.sheet ?? '';
    await page.goto(`${page.url()}#${last}`);
    await page.waitForFunction((sheet) => (document.querySelector('#sheet') as HTMLSelectElement).value === sheet, last);
  });
});

test('without JavaScript there are the sheets with lines to write on', async () => {
  await onPage(browser, TOOL, async (page) => {
    expect(await page.locator('main a[href$=".pdf"]:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
  }, { javaScriptEnabled: false });
});
