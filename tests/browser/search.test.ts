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

describe('a slip of the pen', () => {
  test('is put right in the open: what was searched for is told, with a way back to what was typed', async () => {
    await onPage(browser, '/search/?q=tribunel&reader=patients', async (page) => {
      const status = page.locator('[data-status]');
      await status.locator('a').waitFor();
      expect(await status.locator('strong').textContent()).toBe('tribunal');
      expect(await page.locator('#question').inputValue()).toBe('tribunel');
      await status.locator('a').click();
      await page.waitForURL(/q=tribunel.*as-typed/);
      await page.locator('[data-status]:not(:empty)').waitFor();
      await page.waitForFunction(() => !document.querySelector('[data-status]')?.textContent?.includes('…'));
      expect(await page.locator('[data-status] strong').count()).toBe(0);
      expect(await page.locator('[name=reader]:checked').getAttribute('value')).toBe('patients');
    });
  });

  test('is announced once, and what has the focus keeps it', async () => {
    await onPage(browser, '/search/', async (page) => {
      await page.locator('[data-search][data-ready]').waitFor();
      const said = await page.evaluate(async () => {
        const [status, field] = [document.querySelector('[data-status]'), document.querySelector<HTMLInputElement>('#question')];
        if (!status || !field) return [];
        const heard: string[] = [];
        new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, { childList: true, subtree: true });
        field.focus();
        field.value = 'advocat';
        field.form?.requestSubmit();
        while (heard.length < 2) await new Promise((go) => { setTimeout(go, 20); });
        await new Promise((go) => { setTimeout(go, 100); });
        return heard;
      });
      expect(said).toHaveLength(2); // That it searches, and what it found.
      expect(said[1]).toContain('advocate');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
    });
  });
});

test('the number of a section leads to its own part of the page, and to the tool, however it is written', async () => {
  for (const written of ['s3', 'sec 3', 'Section three', 'mha 3']) {
    const [page, tool] = await results(written);
    expect(page?.links, written).toContain('/your-rights/your-section/#section-3');
    expect(tool?.links, written).toContain('/tools/look-up-a-section/#section-3');
  }
});

test('each tool is found by its name', async () => {
  for (const [name, tool] of [['make a leaflet', 'make-a-leaflet'], ['easy read maker', 'make-easy-read'], ['improvement planner', 'improvement-planner'], ['commissioning check', 'commissioning-check']] as const) {
    expect((await results(name))[0]?.href, name).toBe(`/tools/${tool}/`);
  }
});

test('what was asked for is never taken for HTML', async () => {
  await onPage(browser, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> tribunel')}`, async (page) => {
    await page.locator('[data-status] a').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
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
