import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { onPage, openBrowser } from '../support/browser.ts';
import { heard } from '../support/screen-reader.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const TOOL = '/tools/make-easy-read/';
const loaded = (page: Page) => page.locator('[data-easy-maker][data-loaded]').waitFor();
const onTool = <T>(look: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) => onPage(browser, TOOL, async (page) => {
  await loaded(page);
  return look(page);
}, options);

const LETTER = 'You can bring a friend.\nWe will notify you of the outcome.\nYour doctor will phone you.';
const SENTENCES = LETTER.split('\n');
const sentences = (page: Page) => page.locator('[data-rows] .words').allInnerTexts().then((all) => all.map((words) => words.replaceAll('\u00a0', ' ')));
const pictures = (page: Page) => page.locator('[data-rows] .row').evaluateAll((rows) => rows.map((row) => row.querySelector('.tile svg')?.getAttribute('aria-label') ?? ''));
const hints = (page: Page, row: number) => page.locator('[data-rows] .row').nth(row).locator('.hints').innerText();
const stored = (page: Page) => page.evaluate(() => localStorage.length + sessionStorage.length);
const file = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

async function write(page: Page, letter = LETTER): Promise<void> {
  await page.fill('[data-title]', 'Your meeting');
  await page.fill('[data-text]', letter);
  await page.waitForFunction((count) => document.querySelectorAll('[data-rows] .row').length === count, letter.split('\n').filter((line) => line.trim()).length);
}
/** With a hint beside the second sentence, and a picture beside each. */
async function writeAll(page: Page): Promise<void> {
  await write(page);
  await page.locator('[data-rows] .row').nth(1).locator('.hints li').first().waitFor();
  await page.click('[data-fill]');
  await page.locator('[data-rows] .row').nth(2).locator('svg').waitFor();
}
async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [made] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: made.suggestedFilename(), path: await made.path() };
}
const saved = async (page: Page) => readFile((await download(page, '[data-save]')).path, 'utf8');
const paste = async (page: Page, words: string) => {
  await page.focus('[data-text]');
  await page.evaluate((text) => { const box = document.querySelector('textarea'); if (box) { box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); } }, words);
  await page.locator('[data-counts]:not(:empty)').waitFor();
};

describe('What is typed stands sentence by sentence', () => {
  test('with hints where something is hard, in words that say what to try', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      expect(await sentences(page)).toEqual(SENTENCES);
      expect(await hints(page, 0)).toBe('');
      expect(await hints(page, 1)).toMatch(/notify[\s\S]*tell/);
    });
  });

  test('and a sentence that has not changed keeps its row, its picture and the focus in it', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const before = await pictures(page);
      expect(before.filter(Boolean)).toHaveLength(3);
      await page.evaluate(() => { for (const row of document.querySelectorAll('[data-rows] .row')) Object.assign(row, { here: row.querySelector('.words')?.textContent }); });
      await page.locator('[data-rows] .row').nth(2).locator('[data-pick]').focus();
      await page.evaluate((text) => { const box = document.querySelector('textarea'); if (box) { box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); } }, `This is new.\n${LETTER}`);
      await page.locator('[data-rows] .row').nth(3).waitFor();
      expect(await pictures(page)).toEqual(['', ...before]);
      expect(await page.locator('[data-rows] .row').evaluateAll((rows) => rows.map((row) => (row as Element & { here?: string }).here ?? ''))).toEqual(['', ...SENTENCES]);
      expect(await page.evaluate(() => document.activeElement?.closest('.row')?.querySelector('.words')?.textContent)).toBe(SENTENCES[2]);
    });
  });

  test('a sentence that is cut and put back has its picture again', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const before = await pictures(page);
      await write(page, SENTENCES.slice(0, 2).join('\n'));
      await write(page);
      expect(await pictures(page)).toEqual(before);
    });
  });

  test('a line that begins with # is a heading', async () => {
    await onTool(async (page) => {
      await write(page, `# When\n${LETTER}`);
      expect(await page.locator('[data-rows] h3').allInnerTexts()).toEqual(['When']);
      expect(await page.locator('[data-pick]').count()).toBe(3);
    });
  });

  test('"Change the words" marks the sentence in the box', async () => {
    await onTool(async (page) => {
      await write(page);
      await page.locator('[data-edit]').nth(1).click();
      expect(await page.evaluate(() => { const box = document.activeElement as HTMLTextAreaElement; return box.value.slice(box.selectionStart, box.selectionEnd); })).toBe(SENTENCES[1]);
    });
  });
});

describe('Choosing a picture', () => {
  test('by keyboard: what may fit, a search, a choice; the focus comes back', async () => {
    await onTool(async (page) => {
      await write(page);
      await page.locator('[data-pick]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-chooser][open] [data-picture]').first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('chooser-title');
      await page.focus('[data-search]');
      await page.keyboard.type('doctor');
      await page.locator('[data-what]', { hasText: 'doctor' }).waitFor();
      await page.keyboard.press('Tab');
      const alt = await page.evaluate(() => document.activeElement?.textContent ?? '');
      expect(alt).not.toBe('');
      await page.keyboard.press('Enter');
      await page.locator('[data-rows] svg').first().waitFor();
      expect((await pictures(page))[0]).toBe(alt);
      expect(await page.evaluate(() => document.activeElement?.matches('.row:first-child [data-pick]'))).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect((await pictures(page))[0]).toBe(alt);
      expect(await page.evaluate(() => document.activeElement?.matches('.row:first-child [data-pick]'))).toBe(true);
    });
  });

  test('a search that finds nothing says so, all pictures can be looked at, and one can be taken away', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      await page.locator('[data-pick]').first().click();
      await page.fill('[data-search]', 'zzzzqqq');
      await page.locator('[data-what]', { hasText: 'zzzzqqq' }).waitFor();
      expect(await page.locator('[data-picture]').count()).toBe(0);
      await page.click('[data-all]');
      expect(await page.locator('[data-picture]').count()).toBeGreaterThan(100);
      await page.click('[data-without]');
      await page.locator('[data-rows] .row:first-child .tile.none').waitFor();
      expect((await pictures(page)).filter(Boolean)).toHaveLength(2);
    });
  });
});

describe('Saving and opening', () => {
  test('a saved easy read opens as it was, on another day', async () => {
    const { text, shown } = await onTool(async (page) => { await writeAll(page); await page.locator('[name="size"][value="20"]').check(); return { text: await saved(page), shown: await pictures(page) }; });
    await onTool(async (page) => {
      await page.setInputFiles('[data-open]', file('mine.json', text));
      await page.locator('[data-rows] .row').nth(2).locator('svg').waitFor();
      expect(await sentences(page)).toEqual(SENTENCES);
      expect(await pictures(page)).toEqual(shown);
      expect(await saved(page)).toBe(text);
    });
  });

  test('a picture that the site no longer has is left out, and the sentence stays', async () => {
    await onTool(async (page) => {
      await page.setInputFiles('[data-open]', file('old.json', JSON.stringify({ kind: 'on-your-side/easy-letter', version: 1, text: SENTENCES[0], pictures: [{ sentence: SENTENCES[0], picture: 'no-such-picture' }] })));
      await page.locator('[data-rows] .row').waitFor();
      expect(await sentences(page)).toEqual([SENTENCES[0]]);
      expect((JSON.parse(await saved(page)) as { pictures: unknown[] }).pictures).toEqual([]);
      expect(await page.locator('[data-credit]').innerText()).toBe('');
    });
  });

  describe('a file that is none is refused with a reason, and what was typed stays', () => {
    const FILES = { 'cut off': '{"kind": "on-your-side/easy-letter", "vers', 'of another tool': '{"kind":"on-your-side/plan","version":1}', 'from a newer copy': '{"kind":"on-your-side/easy-letter","version":99}', 'empty': '', 'far too big': 'x'.repeat(9_000_000) };
    for (const [name, content] of Object.entries(FILES)) {
      test(name, async () => {
        await onTool(async (page) => {
          await writeAll(page);
          const before = await pictures(page);
          await page.setInputFiles('[data-open]', file('other.json', content));
          await page.locator('[data-status="keep"].error').waitFor();
          expect(await page.locator('[data-status="keep"]').innerText()).toContain('other.json');
          expect(await sentences(page)).toEqual(SENTENCES);
          expect(await pictures(page)).toEqual(before);
        });
      });
    }
  });
});

describe('Nothing is lost, and nothing is left behind', () => {
  test('a reload brings words and pictures back, with no storage but that of the tab; another tab sees nothing; clearing ends it', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const before = await pictures(page);
      expect(await stored(page)).toBe(0);
      await page.evaluate(() => { location.hash = 'take'; });
      page.on('dialog', (dialog) => void dialog.accept());
      await page.reload();
      await page.locator('[data-rows] .row').nth(2).locator('svg').waitFor();
      expect(await sentences(page)).toEqual(SENTENCES);
      expect(await pictures(page)).toEqual(before);
      expect(await page.inputValue('[data-title]')).toBe('Your meeting');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await loaded(other);
      expect(await other.inputValue('[data-text]')).toBe('');
      await other.close();
      await page.click('[data-clear]');
      await page.click('[data-yes]');
      expect(await page.inputValue('[data-text]')).toBe('');
      await page.reload();
      await loaded(page);
      expect(await page.inputValue('[data-text]')).toBe('');
      expect(await page.locator('[data-rows] .row').count()).toBe(0);
      expect(await stored(page)).toBe(0);
    });
  });

  test('the last words are there after a reload in the same moment', async () => {
    await onTool(async (page) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.fill('[data-text]', 'Typed at the last moment.');
      await page.reload();
      await loaded(page);
      expect(await page.inputValue('[data-text]')).toBe('Typed at the last moment.');
    });
  });

  test('a copy is kept in this browser only when asked for, and goes with "Clear everything"', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      await page.click('[data-keep]');
      expect(await stored(page)).toBe(1);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await loaded(other);
      expect(await sentences(other)).toEqual(SENTENCES);
      await other.close();
      await page.click('[data-clear]');
      await page.click('[data-yes]');
      expect(await stored(page)).toBe(0);
    });
  });

  test('leaving with unsaved words is warned about; with saved ones it is not', async () => {
    await onTool(async (page) => {
      await write(page);
      const warned = async () => {
        let asked = false;
        page.once('dialog', (dialog) => { asked = true; void dialog.dismiss(); });
        await page.evaluate(() => { setTimeout(() => location.reload()); });
        await page.waitForTimeout(500);
        return asked;
      };
      expect(await warned()).toBe(true);
      await saved(page);
      expect(await warned()).toBe(false);
    });
  });
});

describe('Taking it along', () => {
  test('as a Word file with every sentence and picture, and whose pictures they are', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const { name, path } = await download(page, '[data-word]');
      expect(name).toMatch(/Your meeting\.docx$/);
      const parts = unzipSync(new Uint8Array(await readFile(path)));
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00a0', ' ');
      for (const words of ['Your meeting', ...SENTENCES, 'OpenMoji', 'CC BY-SA 4.0']) expect(document).toContain(words);
      expect(document.match(/<wp:docPr [^>]*descr="[^"]+"/g)).toHaveLength(3);
      const drawn = Object.entries(parts).filter(([part]) => /^word\/media\/.*\.png$/.test(part));
      expect(drawn).toHaveLength(3);
      for (const [, bytes] of drawn) expect(bytes.length).toBeGreaterThan(1_000);
    });
  });

  test('as a web page of its own, which needs nothing else and in which axe finds no fault', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const { name, path } = await download(page, '[data-html]');
      expect(name).toMatch(/Your meeting\.html$/);
      const html = await readFile(path, 'utf8');
      const made = await page.context().newPage();
      const requests: string[] = [];
      made.on('request', (request) => { requests.push(request.url()); });
      await made.setContent(html);
      expect(await made.locator('li p').allInnerTexts()).toEqual(SENTENCES);
      expect(await made.locator('li svg[role=img][aria-label]').count()).toBe(3);
      expect(html).toContain('CC BY-SA 4.0');
      expect(requests).toEqual([]);
      expect(await axeFaults(made)).toEqual([]);
      expect(await made.locator('li').first().evaluate((row) => (row.querySelector('svg')?.getBoundingClientRect().right ?? 0) <= (row.querySelector('p')?.getBoundingClientRect().left ?? 0))).toBe(true);
    });
  });

  test('on paper: title, pictures 30 to 40 mm wide on the left, letters of 16 points, day and credit, and nothing else', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), verbosity: 0 }).promise;
      const paper = (await (await pdf.getPage(1)).getTextContent()).items.flatMap((item) => ('str' in item ? item.str : [])).join('').replace(/\s+/g, '');
      expect(pdf.numPages).toBe(1);
      expect(paper).toMatch(/^YourmeetingYoucanbringafriend\..*CCBY-SA4\.0/);
      for (const seen of ['Change', 'hint', 'OnYourSide', 'notify”']) expect(paper).not.toContain(seen);
      await page.emulateMedia({ media: 'print' });
      const look = await page.locator('.row').first().evaluate((row) => ({ width: row.querySelector('svg')?.getBoundingClientRect().width ?? 0, letters: getComputedStyle(row.querySelector('.words') ?? row).fontSize }));
      expect(look.width * 25.4 / 96).toBeGreaterThanOrEqual(30);
      expect(look.width * 25.4 / 96).toBeLessThanOrEqual(40);
      expect(Number.parseFloat(look.letters) * 0.75).toBeCloseTo(16);
    });
  });

  test('an empty one is not printed or made, and that is said', async () => {
    await onTool(async (page) => {
      for (const button of ['[data-print]', '[data-word]', '[data-html]']) {
        await page.click(button);
        expect(await page.locator('[data-status="take"].error').innerText()).not.toBe('');
      }
    });
  });

  test('everything works when the network has gone, and nothing at all is asked of it', async () => {
    await onTool(async (page) => {
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => { requests.push(request.url()); });
      await page.context().setOffline(true);
      await writeAll(page);
      await page.locator('[data-pick]').first().click();
      await page.fill('[data-search]', 'phone');
      await page.locator('[data-picture]').first().click();
      await download(page, '[data-html]');
      expect(JSON.parse(await saved(page))).toMatchObject({ title: 'Your meeting', pictures: [{ sentence: SENTENCES[0] }, {}, {}] });
      expect(requests.filter((url) => !url.startsWith('blob:') && !url.endsWith('.woff2'))).toEqual([]);
      await page.click('[data-word]');
      await page.locator('[data-status="take"].error').waitFor();
      expect(await sentences(page)).toEqual(SENTENCES);
    });
  });

  test('under a strict content policy, and with no request to any other place', async () => {
    await onPage(browser, '/', async (page) => {
      const [outside, refused]: [string[], string[]] = [[], []];
      const { origin } = new URL(page.url());
      page.on('request', (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) outside.push(request.url()); });
      page.on('console', (message) => { if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text()); });
      await page.route('**/*', async (route) => {
        const reply = await route.fetch();
        await route.fulfill({ response: reply, headers: { ...reply.headers(), 'content-security-policy': "default-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'" } });
      });
      await page.goto(new URL(TOOL, page.url()).href);
      await loaded(page);
      await writeAll(page);
      await page.locator('[data-pick]').first().click();
      await page.click('[data-all]');
      await page.keyboard.press('Escape');
      await download(page, '[data-html]');
      await download(page, '[data-word]');
      expect(outside).toEqual([]);
      expect(refused).toEqual([]);
    });
  });
});

describe('Whatever is pasted, there is an answer', () => {
  test.each<[string, string, number]>([
    ['a sentence of 5,000 words', `${'The multidisciplinary team will notify you of the outcome and so '.repeat(500)}on.`, 1],
    ['HTML', '<p class="x">You can <b>go</b>.</p><script>document.title = "x"</script>', 1],
    ['a table', 'Day\tTime\nMonday\t2pm\nTuesday\t3pm', 1],
    ['Word', '•\tYou can’t smoke\n–\u00a0“Bring” your letter…\n1.\u00a0Phone us\u000bToday', 3],
  ])('%s', async (_, words, least) => {
    await onTool(async (page) => {
      await paste(page, words);
      expect(await page.locator('[data-rows] .row').count()).toBeGreaterThanOrEqual(least);
      expect(await page.title()).not.toBe('x');
      await page.locator('[data-check]:not(:empty)').waitFor();
    });
  });

  test('another language: one message, and no hint at each word', async () => {
    await onTool(async (page) => {
      await paste(page, 'Diese Einladung richtet sich an alle Bewohnerinnen und Bewohner der Einrichtung. Bitte bringen Sie Ihre Unterlagen rechtzeitig mit, damit wir gemeinsam besprechen können, welche Unterstützung nötig ist.');
      await page.locator('[data-whole] li').waitFor();
      expect(await page.locator('[data-whole] li').count()).toBe(1);
      expect(await page.locator('.hints li').count()).toBe(0);
    });
  });

  test('1 MB: the first part is shown and checked, that is said, nothing is printed short, and it can be saved', async () => {
    await onTool(async (page) => {
      const words = 'You can bring a friend to the ward. '.repeat(29_000);
      await paste(page, words);
      await page.locator('[data-too-long]:not(:empty)').waitFor();
      expect(await page.locator('[data-too-long]').innerText()).toContain('40,000');
      await page.waitForFunction(() => document.querySelectorAll('[data-rows] .row').length > 500);
      await page.click('[data-print]');
      expect(await page.locator('[data-status="take"].error').innerText()).toContain('40,000');
      expect((JSON.parse(await saved(page)) as { text: string }).text).toBe(words.trimEnd().length ? words : '');
    });
  });
});

test('its script is small, and what checks comes after it', async () => {
  await onPage(browser, '/', async (page) => {
    const scripts: Promise<{ url: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      const url = response.url();
      if (url.endsWith('.js')) scripts.push(response.body().then((body) => ({ url, bytes: brotliCompressSync(body).length })));
    });
    await page.goto(new URL(TOOL, page.url()).href);
    await loaded(page);
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(scripts);
    const [workers, own] = [all.filter(({ url }) => /worker/.test(url)), all.filter(({ url }) => !/worker/.test(url))];
    expect(workers).toHaveLength(1);
    expect(workers[0]?.bytes).toBeLessThanOrEqual(450_000);
    expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(30_000);
  });
});

test('without JavaScript it is 12 rules with examples, and empty rows on paper', async () => {
  await onPage(browser, TOOL, async (page) => {
    expect(await page.locator('.rules li:visible').count()).toBe(12);
    expect(await page.locator('.rules .not:visible, .rules .better:visible').count()).toBe(24);
    expect(await page.locator('main :is(input, button, textarea):visible').count()).toBe(0);
    expect(await page.locator('main .notice').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.empty-rows > div:visible').count()).toBeGreaterThan(3);
  }, { javaScriptEnabled: false });
});

describe('For those who listen', () => {
  test('each row says its picture, its sentence and its hints, and each button names its sentence', async () => {
    await onTool(async (page) => {
      await writeAll(page);
      const said = (await heard(page, '.desk')).join('\n');
      expect(said).toMatch(/heading, Sentence by sentence, level 2/);
      expect(said).toMatch(/(?:img|image), [\s\S]*button, [^\n]*: You can bring a friend\.[\s\S]*You can bring a friend\./);
      expect(said).toMatch(/We will notify you of the outcome\.[\s\S]*notify[\s\S]*tell/);
      expect(said).toMatch(/radio, [^\n]*checked/);
    });
  });

  test('the dialog has a name, and each picture is a button with what is to be seen', async () => {
    await onTool(async (page) => {
      await write(page);
      await page.locator('[data-pick]').first().click();
      await page.locator('[data-picture]').first().waitFor();
      const alt = await page.locator('[data-picture]').first().innerText();
      const said = (await heard(page, '[data-chooser]')).join('\n');
      expect(said).toContain('You can bring a friend.');
      expect(said).toContain(`button, ${alt}`);
      expect(said).toMatch(/searchbox, /);
    });
  });
});
