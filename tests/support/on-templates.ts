import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openBrowser } from './browser.ts';
import { measureIn } from './in-page/index.ts';
import { at } from './site.ts';
import { templates, type Template } from './templates.ts';

/**
 * One window for all the pages of a file of tests: to open a page in it takes a tenth of what a new window takes. Styles may
 * be added to its pages, which their policy would refuse, and nothing is kept ready by a service worker.
 */
export function openWindow(options: BrowserContextOptions = {}): { page: (path: string) => Promise<Page>; context: () => BrowserContext } {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  const window = (): BrowserContext => { if (!context) throw new Error('The window is not open yet.'); return context; };
  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', viewport: { width: 1280, height: 900 }, ...options });
    await measureIn(context);
  });
  afterAll(async () => { await browser?.close(); });
  return {
    context: window,
    page: async (path) => {
      const page = await window().newPage();
      await page.goto(at(path), { waitUntil: 'load' });
      return page;
    },
  };
}

/** Where the tests of one template find its page, brought into its state. They go one after the other, on the same page. */
export interface Visit { template: Template; page: () => Page }

/** Visits each template once, and lets `register` name the tests that look at it. */
export function onTemplates(register: (visit: Visit) => void, choose: (template: Template) => boolean = () => true, all = templates()): void {
  const window = openWindow();
  for (const template of all.filter(choose)) {
    describe(`${template.path} ${template.name}`, () => {
      let page: Page | undefined;
      beforeAll(async () => {
        page = await window.page(template.path);
        await template.bring(page);
        // A script may move the focus once the page is drawn.
        await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      });
      afterAll(async () => { await page?.close(); });
      register({ template, page: () => { if (!page) throw new Error('The page is not open yet.'); return page; } });
    });
  }
}
