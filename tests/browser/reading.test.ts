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

describe('nothing needs sideways scrolling on a small phone, or at 400% on a computer', () => {
  for (const path of paths) {
    test(path, async () => {
      for (const viewport of [{ width: 320, height: 640 }, { width: 320, height: 256 }]) {
        const wide = await onPage(browser, path, (page) => page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          const scrolls = (element: Element) => element.closest('[tabindex="0"]') !== null;
          return document.documentElement.scrollWidth <= limit ? [] : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element)).map((element) => element.outerHTML.slice(0, 80));
        }), { viewport });
        expect(wide).toEqual([]);
      }
    });
  }
});

describe('text stays whole when a reader spaces it out (WCAG 1.4.12) or doubles its size', () => {
  const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  for (const path of paths) {
    for (const [name, style] of [['spaced', SPACED], ['doubled', 'html { font-size: 200% !important }']] as const) {
      test(`${path} ${name}`, async () => {
        const cut = await onPage(browser, path, async (page) => {
          await page.addStyleTag({ content: style });
          return page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => {
            const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
            const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
            if (clipPath !== 'none' || position === 'absolute') return false; // hidden from view on purpose
            return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
          }).map((element) => element.outerHTML.slice(0, 80)));
        }, { bypassCSP: true }); // The reader's own style: browsers let it in past the policy of a page.
        expect(cut).toEqual([]);
      });
    }
  }
});

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

describe('without JavaScript every word of a page is there', () => {
  for (const path of guidance) {
    test(path, async () => {
      // The buttons that read aloud are there with JavaScript only; they add no words to the page.
      const words = (javaScriptEnabled: boolean) => onPage(browser, path, async (page) => {
        await page.locator('.read-aloud').evaluateAll((buttons) => { for (const button of buttons) button.remove(); });
        return page.locator('body').innerText();
      }, { javaScriptEnabled });
      expect(await words(false)).toBe(await words(true));
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

describe('on paper the page is its words, without what only a screen can use', () => {
  for (const path of guidance.slice(0, 1)) {
    test(path, async () => {
      const { shown, hidden } = await onPage(browser, path, async (page) => {
        await page.emulateMedia({ media: 'print' });
        return page.evaluate(() => {
          const seen = (selector: string) => [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
          return { shown: seen('main h1') && seen('main h2'), hidden: !seen('nav') && !seen('[role="search"]') };
        });
      });
      expect({ shown, hidden }).toEqual({ shown: true, hidden: true });
    });
  }
});
