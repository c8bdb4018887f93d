import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';
import { at, visitedPaths, webEditions } from '../support/site.ts';
import { kept, NOTHING, watch } from '../support/watch.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const guidance = webEditions('web').map(({ path }) => path);
const paths = visitedPaths();

describe('on a phone the answer begins on the first screen', () => {
  for (const path of guidance) {
    test(path, async () => {
      const { summary, short } = await onPage(browser, path, (page) => page.evaluate(() => ({
        summary: document.querySelector('.lede')?.getBoundingClientRect().bottom, short: document.querySelector('.in-short')?.getBoundingClientRect().top,
      })), { viewport: { width: 390, height: 844 } });
      expect(summary).toBeLessThan(844);
      expect(short).toBeLessThan(844);
    });
  }
});

describe('nothing is asked of another place, nothing is kept, and the policy has nothing to stop', () => {
  for (const path of paths) {
    test(path, async () => {
      await onPage(browser, '/robots.txt', async (page) => {
        const seen = await watch(page.context());
        await page.goto(at(path), { waitUntil: 'networkidle' });
        expect(seen).toEqual(NOTHING);
        expect(await kept(page)).toBe(0);
      });
    });
  }
});
