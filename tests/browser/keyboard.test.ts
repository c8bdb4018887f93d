import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';
import { webEditions } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const paths = ['/', '/search/', '/words/', '/print/', '/tools/make-a-leaflet/', ...[webEditions('web')[0], webEditions('easy-read-web')[0]].flatMap((entry) => entry?.path ?? [])];

interface Stop { name: string; seen: boolean; marked: boolean; covered: boolean; top: number }

/** What has the focus: whether it can be seen, looks focused, and nothing lies over it. */
const focused = (page: Page) => page.evaluate((): Stop | null => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  const [rect = box] = element.getClientRects();
  const over = document.elementFromPoint(rect.left + Math.min(rect.width / 2, 20), rect.top + rect.height / 2);
  return {
    name: element.outerHTML.slice(0, 100), seen: box.width > 0 && box.height > 0 && box.top >= 0 && box.top < innerHeight,
    marked: outline || style.boxShadow !== 'none', covered: !(over && (element.contains(over) || over.contains(element))), top: box.top + scrollY,
  };
});

describe('with the keyboard alone every control is reached, seen and never covered', { meta: { check: ['keyboard-order', 'focus-seen', 'focus-covered'] } }, () => {
  for (const path of paths) {
    test(path, async () => {
      const { stops, controls } = await onPage(browser, path, async (page) => {
        const expected = await page.locator('a[href]:visible, button:visible, input:visible, summary:visible, select:visible, [tabindex="0"]:visible').count();
        const found: Stop[] = [];
        for (let press = 0; press < expected + 20; press += 1) {
          await page.keyboard.press('Tab');
          const stop = await focused(page);
          if (!stop) break;
          found.push(stop);
        }
        return { stops: found, controls: expected };
      });
      expect(stops.filter((stop) => !stop.seen || !stop.marked || stop.covered)).toEqual([]);
      // A group of radio buttons is one stop, and the skip link is only seen when it has the focus.
      expect(stops.length).toBeGreaterThanOrEqual(controls - 6);
      expect(stops[0]?.name).toMatch(/href="#/);
    });
  }
});

test('the skip link leads past the navigation to the words', { meta: { check: 'skip-link', page: '/' } }, async () => {
  await onPage(browser, '/', async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });
});

describe('what is to be touched is 44 pixels high or stands in a sentence', { meta: { check: 'target-size' } }, () => {
  for (const path of paths) {
    test(path, async () => {
      const small = await onPage(browser, path, (page) => page.evaluate(() => [...document.querySelectorAll('a[href], button, input, summary')].filter((element) => {
        const { height, width } = element.getBoundingClientRect();
        if (height === 0 || width === 0 || element.matches('.skip')) return false;
        // Words in running text may be smaller: their height is the line's (WCAG 2.5.8, "inline").
        if (element.closest('p, dd, td, figcaption, .prose li, .foot')) return false;
        const target = element.matches('input[type="radio"], input[type="checkbox"]') ? element.closest('label') ?? element : element;
        return target.getBoundingClientRect().height < 43.5;
      }).map((element) => `${element.getBoundingClientRect().height.toFixed(0)} ${element.outerHTML.slice(0, 90)}`)), { viewport: { width: 390, height: 844 } });
      expect(small).toEqual([]);
    });
  }
});
