import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { countsHours } from '../../src/core/sections/dates.ts';
import { onPage, openBrowser } from '../support/browser.ts';
import { heard } from '../support/screen-reader.ts';

const TOOL = '/tools/look-up-a-section/';
const { sections } = (await readContent('content')).content.library;

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const ready = (page: Page) => page.locator('[data-look-up][data-ready]').waitFor();
/** Opens the tool, at a time of our choosing where the test is about time. */
async function onTool<T>(look: (page: Page) => Promise<T>, { at = '', now, ...options }: BrowserContextOptions & { at?: string; now?: string } = {}): Promise<T> {
  return onPage(browser, '/about/', async (page) => {
    if (now) await page.clock.setFixedTime(new Date(now));
    await page.goto(new URL(TOOL + at, page.url()).href);
    if (options.javaScriptEnabled !== false) await ready(page);
    return look(page);
  }, options);
}
const openCards = (page: Page) => page.locator('[data-card]:visible').evaluateAll((cards) => cards.map(({ id }) => id));
const listed = (page: Page) => page.locator('[data-link]:visible').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.link));
async function ask(page: Page, words: string): Promise<void> {
  await page.fill('#asked', words);
  await page.press('#asked', 'Enter');
}
/** Types a start into the boxes of a section, in their order, and works it out. */
async function work(page: Page, id: string, ...typed: string[]): Promise<void> {
  await ask(page, sections.find((section) => section.id === id)?.name ?? id);
  const boxes = page.locator(`#${id} .boxes input`);
  for (const [at, words] of typed.entries()) await boxes.nth(at).fill(words);
  await page.locator(`#${id} [type=submit]`).click();
}
const shownDates = (page: Page) => page.locator('[data-date]:visible').allInnerTexts();
const notes = (page: Page) => page.locator('[data-note]:visible').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('without JavaScript it is a list with anchors', () => {
  const off = { javaScriptEnabled: false };
  test('every section can be read, with how its dates are counted, and no form that would do nothing', async () => {
    await onTool(async (page) => {
      expect(await openCards(page)).toEqual(expect.arrayContaining(sections.map(({ id }) => id)));
      expect(await page.locator('.counted:visible').count()).toBe(sections.filter(({ dates }) => dates).length);
      expect(await page.locator('.look-up form:visible').count()).toBe(0);
    }, off);
  });
  test('each link of the list leads to its card', async () => {
    await onTool(async (page) => {
      const links = await page.locator('[data-index] li a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
      for (const hash of links) expect(await page.locator(`article${hash}`).count(), hash).toBe(1);
      await page.click('[data-index] a[href="#section-136"]');
      expect(await page.locator('#section-136').evaluate((card) => Math.abs(card.getBoundingClientRect().top))).toBeLessThan(60);
    }, off);
  });
});

describe('typing finds a section', () => {
  test('the list grows shorter with each letter, and Enter opens the card, whose heading has the focus', async () => {
    await onTool(async (page) => {
      const all = (await listed(page)).length;
      await page.fill('#asked', 'guard');
      expect(await listed(page)).toEqual(['guardianship', 'section-37-guardianship']);
      await page.locator('[data-status]:not(:empty)').waitFor();
      await ask(page, '37/41');
      expect(await openCards(page)).toEqual(['section-37-41']);
      expect(await focused(page)).toBe('section-37-41-name');
      expect(new URL(page.url()).hash).toBe('#section-37-41');
      await page.fill('#asked', '');
      expect((await listed(page)).length).toBe(all);
    });
  });
  test('where two may be meant, both open, and the page says so', async () => {
    await onTool(async (page) => {
      await ask(page, 'sectioned');
      expect(await openCards(page)).toEqual(['section-2', 'section-3']);
      expect(await page.locator('[data-status]').innerText()).toMatch(/Section 2; Section 3/);
      expect(await listed(page)).toEqual(['section-2', 'section-3']);
      await page.reload();
      await ready(page);
      expect(await openCards(page)).toEqual(['section-2', 'section-3']);
    });
  });
  test('where nothing is found, it says whom to ask, and leads on', async () => {
    await onTool(async (page) => {
      await ask(page, '<b>chocolate</b>');
      const none = page.locator('[data-none]');
      expect(await none.innerText()).toContain('<b>chocolate</b>');
      expect(await none.locator('a').getAttribute('href')).toContain('/tools/can-i-have-an-imha/');
      expect(await none.evaluate((block) => block === document.activeElement)).toBe(true);
      await page.fill('#asked', '3');
      expect(await none.isVisible()).toBe(false);
    });
  });
  test('numbers that are no section to be on are answered too', async () => {
    await onTool(async (page) => {
      await ask(page, 'section 117');
      expect(await openCards(page)).toEqual(['section-117']);
      await ask(page, 'voluntary');
      expect(await openCards(page)).toEqual(['informal']);
    });
  });
  test('nothing typed: the page stays, and waits in the box', async () => {
    await onTool(async (page) => {
      await ask(page, ' ');
      expect(await focused(page)).toBe('asked');
      expect(await openCards(page)).toEqual([]);
    });
  });
  test('from the first key to the dates, with the keyboard alone', async () => {
    await onTool(async (page) => {
      await page.focus('#asked');
      await page.keyboard.type('2');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('section-2-day');
      for (const words of ['20', '12', '2026']) {
        await page.keyboard.type(words);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      expect(await shownDates(page)).toEqual(['Saturday 16 January 2027', 'Saturday 2 January 2027']);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Sunday 20 December 2026/);
    });
  });
});

describe('the address keeps which card is open', () => {
  test('a link opens it, "back" returns, and all can be shown', async () => {
    await onTool(async (page) => {
      expect(await openCards(page)).toEqual(['section-3']);
      await page.click('[data-index] a[href="#cto"]');
      await expect.poll(() => openCards(page)).toEqual(['cto']);
      expect(await focused(page)).toBe('cto-name');
      await page.goBack();
      await expect.poll(() => openCards(page)).toEqual(['section-3']);
      await page.click('[href="#all"]');
      await expect.poll(async () => (await openCards(page)).length).toBeGreaterThanOrEqual(sections.length);
    }, { at: '#section-3' });
  });
  test('a link within the page, such as "Skip to the main part", closes nothing', async () => {
    await onTool(async (page) => {
      await page.evaluate(() => { location.hash = '#main'; });
      expect(await openCards(page)).toEqual(['section-3']);
    }, { at: '#section-3' });
  });
});

describe('dates', () => {
  describe.each(['Europe/London', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'])('are the same on a device set to %s', (timezoneId) => {
    test('days', async () => {
      await onTool(async (page) => {
        await work(page, 'section-2', '20', '12', '2026');
        expect(await shownDates(page)).toEqual(['Saturday 16 January 2027', 'Saturday 2 January 2027']);
        await work(page, 'section-3', '31', 'Aug', '2026');
        expect(await shownDates(page)).toEqual(['Sunday 28 February 2027', 'Sunday 28 February 2027']);
        await work(page, 'section-37-41', '29', '2', '2028');
        expect(await shownDates(page)).toEqual(['From Tuesday 29 August 2028 to Wednesday 28 February 2029']);
      }, { timezoneId, now: '2026-12-28T12:00:00Z' });
    });
    test('hours, over the night when the clocks go back', async () => {
      await onTool(async (page) => {
        await work(page, 'section-5-2', '24', '10', '2026', '23', '30');
        expect(await shownDates(page)).toEqual(['22:30 on Tuesday 27 October 2026']);
        expect((await notes(page)).join()).toMatch(/clocks change/);
      }, { timezoneId, now: '2026-10-25T12:00:00Z' });
    });
    test('what is today is today in England', async () => {
      await onTool(async (page) => {
        await work(page, 'section-2', '20', '12', '2026');
        expect((await notes(page)).join()).toMatch(/today/);
        expect(await page.locator('#section-2 [data-over]').count()).toBe(1);
      }, { timezoneId, now: '2027-01-02T23:30:00Z' });
    });
  });

  test('each stands beside its rule, with whom to check it', async () => {
    await onTool(async (page) => {
      for (const { id, dates } of sections) {
        if (!dates) continue;
        await work(page, id, '1', '12', '2026', ...(countsHours(dates) ? ['9', '30'] : []));
        const card = page.locator(`#${id}`);
        expect((await card.locator('[data-date]:visible').allInnerTexts()).every((words) => /\d{4}$/.test(words)), id).toBe(true);
        expect(await card.locator('[data-date]:visible').count(), id).toBe(dates.lines.length);
        expect(await card.locator('.rule:visible').allInnerTexts(), id).toHaveLength(dates.lines.length);
        expect(await card.locator('.check').innerText(), id).toMatch(/Mental Health Act office/);
      }
    }, { now: '2026-12-02T12:00:00Z' });
  });

  test('what has passed is said kindly, with what can still be done; before, it is the weekend that is named', async () => {
    await onTool(async (page) => {
      await work(page, 'section-2', '20', '12', '2026');
      expect((await notes(page)).join()).toMatch(/Saturday/);
    }, { now: '2026-12-28T12:00:00Z' });
    await onTool(async (page) => {
      await work(page, 'section-2', '20', '12', '2026');
      const over = page.locator('#section-2 [data-over]');
      expect(await over.locator('[data-note]').innerText()).toMatch(/passed/);
      expect(await over.locator('[data-past]').innerText()).toMatch(/hospital managers.*responsible clinician.*Health Secretary/s);
    }, { now: '2027-01-03T00:30:00Z' });
  });

  test('a day that is to come or long ago is worked out, with a gentle question', async () => {
    await onTool(async (page) => {
      const question = page.locator('#section-2 [data-ask]');
      await work(page, 'section-2', '20', '12', '2026');
      expect(await question.isVisible()).toBe(true);
      expect(await shownDates(page)).toHaveLength(2);
      await work(page, 'section-2', '20', '12', '2016');
      expect(await question.isVisible()).toBe(true);
      await work(page, 'section-2', '20', '11', '2026');
      expect(await question.isVisible()).toBe(false);
    }, { now: '2026-11-22T12:00:00Z' });
  });

  test.each<[string, string[], string, RegExp]>([
    ['section-2', [], 'day', /day, the month and the year/], ['section-2', ['20', '', '2026'], 'month', /month/], ['section-2', ['20', '12', '26'], 'year', /4 digits/],
    ['section-2', ['29', '2', '2027'], 'day', /no such day/], ['section-2', ['1', '13', '2027'], 'month', /no such day/],
    ['section-136', ['1', '1', '2027', '24', '00'], 'hour', /hour/], ['section-136', ['1', '1', '2027', '9', '61'], 'minute', /minutes/], ['section-136', ['28', '3', '2027', '1', '30'], 'hour', /forward/],
  ])('%s, from %j: the summary has the focus, names the fault, and leads to "%s"', async (id, typed, box, fault) => {
    await onTool(async (page) => {
      const title = await page.title();
      await work(page, id, ...typed);
      const summary = page.locator(`#${id} [data-problem]`);
      expect(await summary.evaluate((block) => block === document.activeElement)).toBe(true);
      expect(await summary.locator('a').innerText()).toMatch(fault);
      expect(await page.locator(`#${id}-error`).innerText()).toMatch(fault);
      expect(await page.title()).not.toBe(title);
      const address = page.url();
      await summary.locator('a').click();
      expect(await focused(page)).toBe(`${id}-${box}`);
      expect(await page.locator(`#${id}-${box}`).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`#${id} fieldset`).getAttribute('aria-describedby')).toContain(`${id}-error`);
      expect(await shownDates(page)).toEqual([]);
      expect(page.url()).toBe(address);
      await page.locator(`#${id} [data-clear]`).click();
      expect(await summary.isVisible()).toBe(false);
      expect(await page.title()).toBe(title);
    });
  });

  test('are not sent, not kept and not in the address, and are gone when cleared or left', async () => {
    await onTool(async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await work(page, 'section-2', '20', '12', '2026');
      expect(await shownDates(page)).toHaveLength(2);
      expect(sent.filter((url) => !/\.(svg|woff2)$/.test(url))).toEqual([]);
      expect(new URL(page.url()).hash).toBe('#section-2');
      expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, JSON.stringify(history.state ?? null)])).toEqual([0, 0, '', 0, 'null']);
      await page.locator('#section-2 [data-clear]').click();
      expect(await shownDates(page)).toEqual([]);
      expect(await page.locator('#section-2 .boxes input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(['', '', '']);
      await work(page, 'section-2', '20', '12', '2026');
      await page.locator('header.site a').first().click();
      await page.waitForURL((url) => !url.pathname.includes('look-up'));
      await page.goBack();
      await ready(page);
      expect(await page.locator('#section-2 .boxes input').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(['', '', '']);
      expect(await shownDates(page)).toEqual([]);
    });
  });
});

test('a screen reader hears the name, each answer with its question, and each date with its label and its rule', async () => {
  await onTool(async (page) => {
    await work(page, 'section-2', '20', '12', '2026');
    const phrases = await heard(page, '#section-2');
    const order = [/^heading, Section 2, level 3/, /How long at most/, /28 days/, /Right to an advocate/, /^Yes/, /group, Which day is that/, /textbox, Day/, /textbox, Month/, /textbox, Year/,
      /button, Work out the dates/, /button, Clear/, /heading, Counted from Sunday 20 December 2026, level 5/, /Last day of section 2/, /Saturday 16 January 2027/, /section 2\(4\)/, /Last day to ask the tribunal/, /Saturday 2 January 2027/, /66\(2\)\(a\)/, /Check every date/];
    let from = 0;
    for (const wanted of order) {
      const at = phrases.findIndex((phrase, index) => index >= from && wanted.test(phrase));
      expect(at, `${wanted} is not heard after ${phrases[from - 1] ?? 'the beginning'}: ${phrases.join(' / ')}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    await work(page, 'section-2', '30', '2', '2026');
    const fault = await heard(page, '#section-2 .dates');
    expect(fault.join(' / ')).toMatch(/alert.*There is a problem.*link, There is no such day.*textbox, Day, .*invalid/s);
  }, { now: '2026-12-28T12:00:00Z' });
});

test('on paper stand the card and its dates, without boxes, buttons and the list', async () => {
  await onTool(async (page) => {
    await work(page, 'section-2', '20', '12', '2026');
    await page.emulateMedia({ media: 'print' });
    expect(await openCards(page)).toEqual(['section-2']);
    expect(await shownDates(page)).toHaveLength(2);
    expect(await page.locator('.look-up :is(input, button, [data-index]):visible').count()).toBe(0);
  });
});

test('its script is small: 8 kB, compressed', () => {
  const site = inject('site');
  const html = readFileSync(join(site, `${TOOL}index.html`), 'utf8');
  const read = new Map<string, number>();
  const follow = (path: string): void => {
    if (read.has(path)) return;
    const code = readFileSync(join(site, path), 'utf8');
    read.set(path, brotliCompressSync(code).length);
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) follow(path.replace(/[^/]+$/, next));
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) follow(src);
  expect([...read.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(8_000);
});
