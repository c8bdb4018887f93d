import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';
import { heard } from '../support/screen-reader.ts';
import { at } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const TOOL = '/tools/can-i-have-an-imha/';
const SECTION_3 = '#country=england&where=hospital&held=yes&section=section-3';
const path = (step: string, trail = '', asker = 'patients') => `${TOOL}${asker}/${step}/${trail}`;

/** The answers to each kind of outcome, for each who may ask. */
const WALKS: [asker: number, answers: string[], outcome: string][] = [
  [0, ['england', 'hospital', 'yes', 'section-2'], 'yes'],
  [1, ['england', 'safe-place', 'none'], 'no'],
  [2, ['england', 'hospital', 'agreed', 'none', 'none'], 'ask-locally'],
];
/** Clicks a link, and waits for the page that it leads to. */
const follow = async (page: Page, link: string) => { const from = page.url(); await page.locator(link).click(); await page.waitForURL((url) => url.href !== from); };
const answer = (page: Page, id: string) => follow(page, `[data-answer="${id}"]`);
const outcome = (page: Page) => page.locator('main').getAttribute('data-outcome');
const soFar = (page: Page) => page.locator('[data-so-far] dl > div').evaluateAll((rows) => rows.map((row) => row.querySelector('dd')?.textContent ?? ''));
const step = (page: Page) => new URL(page.url()).pathname.split('/').at(-2);
const trail = (page: Page) => new URL(page.url()).hash;

for (const javaScriptEnabled of [false, true]) {
  describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript, one tap answers each question`, () => {
    for (const [asker, answers, expected] of WALKS) {
      test(`${answers.join(', ')}: ${expected}`, async () => {
        await onPage(browser, TOOL, async (page) => {
          await follow(page, `.answers li:nth-child(${asker + 1}) a`);
          for (const id of answers) {
            expect(await page.locator('h1').count()).toBe(1);
            await answer(page, id);
          }
          expect(await outcome(page)).toBe(expected);
          expect(await page.locator('ol.now > li').count()).toBeGreaterThan(0);
          expect(await page.locator('.sign').innerText()).not.toBe('');
          expect(await page.locator('ul.rests a[href^="https://"]').count()).toBeGreaterThan(0);
          expect((await soFar(page)).length).toBe(javaScriptEnabled ? answers.length : 0);
          expect(await page.locator('[data-problem]').isVisible()).toBe(false);
        }, { javaScriptEnabled });
      });
    }
  });
}

describe('the answers so far', () => {
  test('are listed, and each can be changed with those before it kept', async () => {
    await onPage(browser, path('yes-detained', SECTION_3), async (page) => {
      expect((await soFar(page)).length).toBe(4);
      await follow(page, '[data-so-far] dl > div:nth-child(3) a');
      expect([step(page), trail(page)]).toEqual(['held', '#country=england&where=hospital']);
      expect((await soFar(page)).length).toBe(2);
      await answer(page, 'agreed');
      expect(trail(page)).toBe('#country=england&where=hospital&held=agreed');
    });
  });

  test('go back one by one with "Back", and with the browser', async () => {
    await onPage(browser, path('section', '#country=england&where=hospital&held=yes'), async (page) => {
      await answer(page, 'section-4');
      expect(step(page)).toBe('no-short-section');
      await page.goBack();
      expect([step(page), (await soFar(page)).length]).toEqual(['section', 3]);
      for (const [expected, length] of [['held', 2], ['where', 1], ['country', 0]] as const) {
        await follow(page, '[data-back]');
        expect([step(page), (await soFar(page)).length]).toEqual([expected, length]);
      }
      await follow(page, '[data-back]');
      expect(new URL(page.url()).pathname).toBe(TOOL);
    });
  });

  test('are still there after the page is loaded again, and after the link past the navigation', async () => {
    await onPage(browser, path('yes-detained', SECTION_3), async (page) => {
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.hash.includes('='));
      expect(trail(page)).toBe(SECTION_3);
      await page.reload();
      expect((await soFar(page)).length).toBe(4);
    });
  });

  test('are gone after "Start again", and nothing is kept or sent', async () => {
    await onPage(browser, path('yes-detained', SECTION_3), async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await follow(page, '.again a');
      expect(page.url()).toBe(at(TOOL));
      expect(requests.filter((url) => /section-3|england/.test(url))).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
    });
  });

  test('are not needed: someone who comes by a link to a question goes on from there', async () => {
    await onPage(browser, path('section'), async (page) => {
      expect(await page.locator('[data-problem]').isVisible()).toBe(false);
      await answer(page, 'section-2');
      expect([await outcome(page), trail(page), (await soFar(page)).length]).toEqual(['yes', '', 0]);
      await page.goBack();
      await follow(page, '[data-back]');
      expect(step(page)).toBe('held');
    });
  });
});

describe('a trail that cannot be followed is told, with the question to ask again', () => {
  const BROKEN: Record<string, [step: string, trail: string, ask: string, kept: string]> = {
    'an answer that is no longer there': ['section', '#country=england&where=moon&held=yes', 'where', '#country=england'],
    'cut short': ['yes-detained', '#country=england&where=hospital', 'held', '#country=england&where=hospital'],
    'of answers to another page': ['yes-detained', '#country=other', 'country', ''],
    'that is none': ['yes-detained', '#=&%00<>', 'country', ''],
  };
  for (const [name, [here, broken, ask, kept]] of Object.entries(BROKEN)) {
    test(name, async () => {
      await onPage(browser, path(here, broken), async (page) => {
        expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
        expect(await page.title()).toMatch(/^Problem: /);
        expect(await page.locator('[data-lost]').getAttribute('href')).toBe(path(ask, kept));
        expect((await soFar(page)).length).toBe(0);
        // A mend in the address is enough.
        await page.goto(at(path(here, here === 'section' ? '#country=england&where=hospital&held=yes' : SECTION_3)));
        expect(await page.locator('[data-problem]').isVisible()).toBe(false);
        expect(await page.title()).not.toMatch(/^Problem: /);
      });
    });
  }
});

test('with the keyboard alone someone comes from the first question to an answer', async () => {
  await onPage(browser, TOOL, async (page) => {
    const choose = async (id: string) => {
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => (document.activeElement as HTMLElement | null)?.matches(`main .answers a${wanted ? `[data-answer="${wanted}"]` : ''}`), id)) break;
      }
      const from = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== from);
    };
    for (const id of ['', 'england', 'leave']) await choose(id);
    expect(await outcome(page)).toBe('yes');
  });
});

describe('a screen reader is given', () => {
  test('the question as the first heading, then a list of answers, each with what helps to choose it', async () => {
    await onPage(browser, path('held', '#country=england&where=hospital'), async (page) => {
      const phrases = await heard(page, 'main');
      const heading = await page.locator('h1').innerText();
      const links = await page.locator('.answers a').evaluateAll((all) => all.map((link) => link.querySelector('small')?.textContent ?? link.textContent ?? ''));
      const places = [phrases.indexOf(`heading, ${heading}, level 1`), phrases.findIndex((phrase) => /^list, .+/.test(phrase)), ...links.map((words) => phrases.findIndex((phrase) => phrase.includes(words)))];
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      // Each "Change" says what it changes.
      const changes = phrases.filter((phrase) => /^link, Change/.test(phrase));
      expect(new Set(changes).size).toBe(2);
    });
  });

  test('the answer as the first heading, then what to do now in its order, then why', async () => {
    await onPage(browser, path('yes-detained', SECTION_3), async (page) => {
      const phrases = await heard(page, 'main');
      const heading = await page.locator('h1').innerText();
      const places = [
        phrases.indexOf(`heading, ${heading}, level 1`),
        ...(await page.locator('main :is(h2, ol.now > li):visible').allInnerTexts()).map((words) => phrases.findIndex((phrase) => phrase.includes(words.trim()))),
      ];
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(phrases.filter((phrase) => phrase.includes('image')).length).toBe(0);
    });
  });

  test('the problem at once, with a link to the question', async () => {
    await onPage(browser, path('section', '#country=england&where=moon'), async (page) => {
      const phrases = await heard(page, '[data-problem]');
      expect(phrases[0]).toMatch(/^alert/);
      expect(phrases.filter((phrase) => phrase.startsWith('link')).length).toBe(2);
    });
  });
});

test('on paper an answer is its words and what was answered, without what only a screen can use', async () => {
  await onPage(browser, path('yes-detained', SECTION_3), async (page) => {
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string) => page.locator(selector).first().isVisible();
    expect([await shown('h1'), await shown('.sign'), await shown('ol.now'), await shown('[data-so-far] dt')]).toEqual([true, true, true, true]);
    expect([await shown('[data-back]'), await shown('.again'), await shown('[data-so-far] a')]).toEqual([false, false, false]);
  });
});
