import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** The results of a search, as someone sees them: the address of each, in order. */
const results = (query: string, filter = '') => onPage(browser, `/search/?q=${encodeURIComponent(query)}${filter}`, async (page) => {
  await page.locator('[role="status"]:not(:empty)').waitFor();
  await page.waitForFunction(() => !document.querySelector('[role="status"]')?.textContent?.includes('…'));
  return page.locator('ol[data-results] > li').evaluateAll((items) => items.map((item) => ({
    href: new URL(item.querySelector('a')?.href ?? '', location.href).pathname, words: item.textContent ?? '', links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  })));
});

describe('people find the page in their own words', () => {
  for (const [query, wanted] of [
    ['advocate', /^\/(your-rights\/|words\/)/],
    ['how do I get an advocate', /^\/your-rights\/getting-an-imha\/$/],
    ['sectioned', /^\/(your-rights\/|words\/)/],
    ['who can have an IMHA', /^\/your-rights\/who-can-have-an-imha\/$/],
  ] as const) {
    test(`"${query}"`, async () => {
      const found = await results(query);
      expect(found.length).toBeGreaterThan(0);
      expect(found.slice(0, 3).some(({ href }) => wanted.test(href))).toBe(true);
    });
  }
});

test('each result leads to the section that matches', async () => {
  const [first] = await results('private');
  expect(first?.links.some((href) => href.includes('#'))).toBe(true);
});

test('a search for nothing that is there says so and offers a way on', async () => {
  await onPage(browser, '/search/?q=zzqxxv', async (page) => {
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('zzqxxv'));
    expect(await page.locator('ol[data-results] > li').count()).toBe(0);
    expect(await page.locator('main a').count()).toBeGreaterThan(3);
  });
});

test('the form on any page leads to the results, with the keyboard alone', async () => {
  await onPage(browser, '/', async (page) => {
    await page.locator('header [role="search"] input[type="search"]').focus();
    await page.keyboard.type('tribunal');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=tribunal/);
    await page.locator('ol[data-results] > li').first().waitFor();
  });
});

test('without JavaScript the search page lists every page instead', async () => {
  await onPage(browser, '/search/?q=tribunal', async (page) => {
    expect(await page.locator('main a[href*="/your-rights/"]').count()).toBeGreaterThan(2);
  }, { javaScriptEnabled: false });
});
