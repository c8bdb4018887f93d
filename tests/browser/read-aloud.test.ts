import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { at, webEditions } from '../support/site.ts';
import { finishSentence, marked, said, speaking, withVoice } from '../support/voice.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const standard = webEditions('web')[0]!.path;
const easy = webEditions('easy-read-web')[0]!.path;

async function reading(path: string, look: (page: Page) => Promise<void>, { voice = 'works', ...options }: BrowserContextOptions & { voice?: 'works' | 'fails' | 'none' } = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    if (voice !== 'none') await withVoice(page, { fails: voice === 'fails' });
    await page.goto(at(path), { waitUntil: 'load' });
    await look(page);
  } finally {
    await context.close();
  }
}

const whole = (page: Page) => page.locator('.read-aloud.whole');
const start = (page: Page) => whole(page).locator('button').first();
const stop = (page: Page) => whole(page).locator('button').nth(1);
const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
/** A recording takes time to begin. */
const marksSomething = (page: Page) => page.waitForFunction(() => CSS.highlights.has('read-aloud'));

describe('with a voice of the reader\'s own device', () => {
  test('nothing is read, and no sound fetched, until someone presses', async () => {
    await reading(standard, async (page) => {
      await page.waitForTimeout(300);
      expect(await said(page)).toEqual([]);
      expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /mp3|vtt/.test(name)).length)).toBe(0);
    });
  });

  test('the title is read first, then sentence by sentence, and each is marked', async () => {
    await reading(standard, async (page) => {
      await start(page).click();
      expect(await marked(page)).toBe(words(await page.locator('h1').textContent()));
      await finishSentence(page);
      expect(words(await page.locator('.lede').textContent()).startsWith(await marked(page))).toBe(true);
      await finishSentence(page);
      expect((await said(page)).length).toBe(3);
      expect((await said(page))[2]?.text).toBe(await marked(page));
    });
  });

  test('the voice is English, of this device, and British where there is one', async () => {
    await reading(standard, async (page) => {
      await start(page).click();
      expect((await said(page))[0]?.voice).toBe('british');
    });
  });

  test('it pauses, goes on with the same sentence, and stops', async () => {
    await reading(standard, async (page) => {
      await start(page).click();
      await finishSentence(page);
      const sentence = await marked(page);
      await start(page).click();
      expect(await speaking(page)).toBe(false);
      expect(await marked(page)).toBe(sentence);
      await start(page).click();
      expect((await said(page)).at(-1)?.text).toBe(sentence);
      await stop(page).click();
      expect(await speaking(page)).toBe(false);
      expect(await marked(page)).toBe('');
      expect(await stop(page).isVisible()).toBe(false);
    });
  });

  test('slower and faster say the sentence again at that speed', async () => {
    await reading(standard, async (page) => {
      await start(page).click();
      const select = whole(page).locator('select');
      await select.selectOption({ index: 0 });
      await select.selectOption({ index: 2 });
      const all = await said(page);
      expect(new Set(all.map(({ text }) => text)).size).toBe(1);
      expect(all[1]!.rate).toBeLessThan(all[0]!.rate);
      expect(all[2]!.rate).toBeGreaterThan(all[0]!.rate);
    });
  });

  test('every sentence of the page is read once, and what is folded away is not', async () => {
    await reading(standard, async (page) => {
      await start(page).click();
      while (await speaking(page)) await finishSentence(page);
      const heard = (await said(page)).map(({ text }) => text).join(' ');
      for (const paragraph of await page.locator('.prose > p').allTextContents()) expect(words(heard)).toContain(words(paragraph).replace(/(\d)\((\w)\)/g, '$1 $2').slice(0, 40));
      const folded = words(await page.locator('.meanings dd').first().textContent());
      expect(words(heard)).not.toContain(folded);
      expect(await stop(page).isVisible()).toBe(false);
    });
  });

  test('a card reads its own words only, and its button is named for them', async () => {
    await reading(easy, async (page) => {
      const card = page.locator('.point').nth(1);
      const [first = ''] = await card.locator('span').allTextContents();
      expect(await card.locator('.read-aloud button').first().getAttribute('aria-label')).toContain(words(first));
      await card.locator('.read-aloud button').first().click();
      while (await speaking(page)) await finishSentence(page);
      const own = words(await card.innerText());
      const heard = (await said(page)).map(({ text }) => words(text));
      expect(heard[0]).toBe(words(first));
      for (const sentence of heard) expect(own).toContain(sentence);
    });
  });

  test('another card falls silent when one begins', async () => {
    await reading(easy, async (page) => {
      await page.locator('.point .read-aloud button').first().click();
      await page.locator('.point').nth(1).locator('.read-aloud button').first().click();
      expect(await page.locator('.read-aloud.on').count()).toBe(1);
    });
  });

  test('with the keyboard alone it begins, pauses and stops, and the focus is never lost', async () => {
    await reading(standard, async (page) => {
      await start(page).focus();
      await page.keyboard.press('Enter');
      expect(await speaking(page)).toBe(true);
      await page.keyboard.press('Space');
      expect(await speaking(page)).toBe(false);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await stop(page).isVisible()).toBe(false);
      expect(await start(page).evaluate((button) => document.activeElement === button)).toBe(true);
    });
  });

  test('it stops when the reader leaves the page', async () => {
    await reading(standard, async (page) => {
      await start(page).click();
      await page.evaluate(() => dispatchEvent(new Event('pagehide')));
      expect(await speaking(page)).toBe(false);
    });
  });
});

describe('without a voice the recording of the page is played', () => {
  for (const voice of ['none', 'fails'] as const) {
    test(voice === 'none' ? 'when the device has none' : 'when its voice fails', async () => {
      await reading(standard, async (page) => {
        await start(page).click();
        await marksSomething(page);
        expect(await marked(page)).toBe(words(await page.locator('h1').textContent()));
        await page.waitForFunction(() => {
          const [range] = (CSS.highlights.get('read-aloud') ?? []) as unknown as Iterable<Range>;
          return range?.startContainer.parentElement?.closest('.lede');
        });
        await stop(page).click();
        expect(await marked(page)).toBe('');
      }, { voice });
    });
  }

  test('a card begins at its own words, and is silent after them', async () => {
    await reading(easy, async (page) => {
      const card = page.locator('.point').nth(2);
      await card.locator('.read-aloud button').first().click();
      await marksSomething(page);
      expect(words(await card.innerText())).toContain(await marked(page));
      await page.waitForFunction(() => !document.querySelector('.read-aloud.on'));
    }, { voice: 'none' });
  });

  test('when there is no recording either, it says so', async () => {
    await reading(standard, async (page) => {
      await page.route(/\.(mp3|vtt)$/, (route) => route.abort());
      await start(page).click();
      await whole(page).locator('[role="status"]:not(:empty)').waitFor();
      expect(await stop(page).isVisible()).toBe(false);
    }, { voice: 'none' });
  });
});

test('without JavaScript there are no buttons', async () => {
  await reading(easy, async (page) => { expect(await page.locator('.read-aloud').count()).toBe(0); }, { javaScriptEnabled: false, voice: 'none' });
});
