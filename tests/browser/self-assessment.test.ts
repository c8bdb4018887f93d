import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FILE_KIND, type Assessment } from '../../src/core/assessment/assessment.ts';
import type { Said } from '../../src/core/assessment/said.ts';
import { readDocx } from '../lib/docx.ts';
import { onPage, openBrowser } from '../support/browser.ts';
import { heard } from '../support/screen-reader.ts';
import { at } from '../support/site.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const TOOLS = ['imha-self-assessment', 'involvement-check', 'commissioning-check'];
const [TOOL = ''] = TOOLS;
const pathOf = (tool: string) => `/tools/${tool}/`;

async function onTool<T>(look: (page: Page, said: Said) => Promise<T>, options: BrowserContextOptions = {}, tool = TOOL): Promise<T> {
  return onPage(browser, pathOf(tool), async (page) => {
    await page.locator('[data-assess][data-ready]').waitFor();
    return look(page, await said(page));
  }, options);
}
const said = async (page: Page) => JSON.parse(await page.locator('[data-assess]').getAttribute('data-said') ?? '{}') as Said;
const areasOf = ({ outline }: Said) => outline.areas.map(({ id }) => id);
const settled = (page: Page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
const step = async (page: Page, id: string) => { await page.evaluate((hash) => { location.hash = hash; }, id); await settled(page); };
const rate = async (page: Page, area: string, rating: string) => { await step(page, `area-${area}`); await page.check(`#area-${area}-${rating}`); await settled(page); };
const status = (page: Page, place: string) => page.locator(`[data-status="${place}"]`);

/** A finished assessment: each kind of rating, words of all kinds, and actions. */
async function fillIn(page: Page, areas: readonly string[]): Promise<void> {
  await step(page, 'about');
  await page.fill('#subject', '=North & "West"');
  await page.fill('#rater', 'Ana, Bo');
  await page.fill('#on', '2026-11-20');
  const ratings = ['green', 'amber', 'red', 'unanswered'];
  for (const [number, area] of areas.entries()) await rate(page, area, ratings[number % 4] ?? '');
  const [first, , third] = areas;
  await step(page, `area-${first}`);
  await page.fill(`#area-${first}-evidence`, '=1+1\nSeen by us');
  await page.fill(`#area-${first}-strengths`, 'Zażółć 😀');
  await page.click(`#area-${first} [data-own]`);
  await page.fill(`#area-${first} [data-line="what"]`, 'Keep it up');
  await step(page, `area-${third}`);
  await page.locator(`#area-${third} [data-idea]`).first().click();
  await page.fill(`#area-${third} [data-line="who"]`, '@manager');
  await settled(page);
}
const typedIn = (page: Page) => page.locator('.steps').evaluate((form) => [...form.querySelectorAll<HTMLInputElement>('[data-about], [data-note], [data-actions] [data-line], .rate input:checked')]
  .map((field) => [field.type === 'radio' ? field.name : field.dataset.line ?? field.id, field.value]).filter(([, value]) => value));

async function download(page: Page, press: string): Promise<{ name: string; bytes: Buffer }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await page.click(press);
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
const open = (page: Page, name: string, content: string | Buffer, where = '[data-open]') => page.setInputFiles(where, { name, mimeType: 'application/json', buffer: Buffer.from(content) });
const fileOf = (tool: string, ratings: Record<string, string>, about: Partial<Assessment> = {}) => JSON.stringify({
  kind: FILE_KIND, version: 1, framework: tool, frameworkVersion: 1, subject: '', rater: '', on: '', actions: [], ...about,
  areas: Object.fromEntries(Object.entries(ratings).map(([area, rating]) => [area, { rating, evidence: '', strengths: '', develop: '' }])),
});

/** Goes on with the Tab key until what is wanted has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 120; count += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${selector}.`);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe.each(TOOLS)('%s', (tool) => {
  test('someone without a mouse rates every area, plans an action and changes it from the results', async () => {
    await onTool(async (page, words) => {
      const areas = areasOf(words);
      await tabTo(page, '#subject');
      await page.keyboard.type('North');
      await tabTo(page, '#about .button');
      await page.keyboard.press('Enter');
      for (const [number, area] of areas.entries()) {
        await expect.poll(() => focused(page)).toBe(`area-${area}-title`);
        await tabTo(page, `#area-${area} .rate input`);
        await page.keyboard.press('Space');
        for (let count = 0; count < number % 4; count += 1) await page.keyboard.press('ArrowDown');
        if (number === 2) {
          await tabTo(page, `#area-${area} [data-idea]`);
          await page.keyboard.press('Enter');
          await tabTo(page, `#area-${area} [data-line="who"]`);
          await page.keyboard.type('Ana');
        }
        await tabTo(page, `#area-${area} [data-next]`);
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => focused(page)).toBe('results-title');
      const ratings = await page.locator('.ratings .chip').evaluateAll((chips) => chips.map((chip) => (chip as HTMLElement).dataset.rating));
      expect(ratings).toEqual(areas.map((_, number) => ['green', 'amber', 'red', 'unanswered'][number % 4]));
      expect(await page.locator('.plan tbody tr').count()).toBe(1);
      await tabTo(page, '.plan .change');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.line)).toBe('what');
      await page.goBack();
      await expect.poll(() => page.locator('#results').isVisible()).toBe(true);
    }, {}, tool);
  });

  test('with JavaScript off it is a whole form to print and fill in by hand', async () => {
    await onPage(browser, pathOf(tool), async (page) => {
      const areas = areasOf(await said(page));
      await page.emulateMedia({ media: 'print' });
      for (const area of areas) {
        expect(await page.locator(`#area-${area} .rate input`).evaluateAll((boxes) => boxes.filter((box) => box.getBoundingClientRect().width > 12 && !(box as HTMLInputElement).checked).length)).toBe(4);
        expect(await page.locator(`#area-${area} textarea:visible`).count()).toBe(3);
        expect(await page.locator(`#area-${area} .prompts li:visible`).count()).toBeGreaterThanOrEqual(3);
      }
      expect(await page.locator('.paper-plan fieldset:visible').count()).toBe(6);
      // Nothing on it needs the script.
      expect(await page.locator('.assess button:visible, .results:visible, .keep:visible, .areas:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
      expect(await page.locator('.assess button:visible, .results:visible, .keep:visible, .areas:visible').count()).toBe(0);
      expect(await page.locator('noscript').innerText()).not.toBe('');
    }, { javaScriptEnabled: false });
  });
});

describe('the steps', () => {
  test('only the boxes that a rating asks for are shown, and none that holds words is hidden', async () => {
    await onTool(async (page, words) => {
      const [area = ''] = areasOf(words);
      await step(page, `area-${area}`);
      const shown = async () => [await page.locator(`#area-${area}-strengths`).isVisible(), await page.locator(`#area-${area}-develop`).isVisible()];
      expect(await shown()).toEqual([false, false]);
      await rate(page, area, 'green');
      expect(await shown()).toEqual([true, false]);
      await page.fill(`#area-${area}-strengths`, 'Strong');
      await rate(page, area, 'red');
      expect(await shown()).toEqual([true, true]);
      await rate(page, area, 'unanswered');
      expect(await shown()).toEqual([true, false]);
      expect(await page.locator('[data-progress]').innerText()).toContain('0');
    });
  });

  test('a suggested action goes into the plan with one press, and out with another; own words are asked about first', async () => {
    await onTool(async (page, words) => {
      const [area = ''] = areasOf(words);
      await step(page, `area-${area}`);
      const idea = page.locator(`#area-${area} [data-idea]`).first();
      const actions = page.locator(`#area-${area} [data-actions] fieldset`);
      await idea.click();
      await expect.poll(() => idea.getAttribute('aria-pressed')).toBe('true');
      expect(await actions.locator('[data-line="what"]').inputValue()).toBe(await idea.getAttribute('data-idea'));
      await idea.click();
      await expect.poll(() => actions.count()).toBe(0);
      await idea.click();
      await page.fill(`#area-${area} [data-line="who"]`, 'Ana');
      await idea.click();
      expect(await page.locator('[data-ask]').isVisible()).toBe(true);
      await page.click('[data-no]');
      expect(await actions.locator('[data-line="who"]').inputValue()).toBe('Ana');
      await page.click(`#area-${area} [data-remove]`);
      await page.click('[data-yes]');
      await expect.poll(() => actions.count()).toBe(0);
    });
  });

  test('an action that does not say what is named with its area, at the top and beside it, until it is mended', async () => {
    await onTool(async (page, words) => {
      const [area = '', next = ''] = areasOf(words);
      const title = words.outline.areas[0]?.title ?? '';
      await step(page, `area-${area}`);
      await page.click(`#area-${area} [data-own]`);
      await page.fill(`#area-${area} [data-line="who"]`, 'Ana');
      await page.click(`#area-${area} [data-next]`);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-errors]'))).toBe(true);
      expect(await page.locator('[data-errors] a').innerText()).toContain(title);
      const field = page.locator(`#area-${area} [data-line="what"]`);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`#${await field.getAttribute('aria-describedby')}`).innerText()).toContain(title);
      await page.click('[data-errors] a');
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.line)).toBe('what');
      await page.keyboard.type('Call');
      await settled(page);
      expect(await page.locator('[data-errors]').isVisible()).toBe(false);
      await page.click(`#area-${area} [data-next]`);
      await expect.poll(() => focused(page)).toBe(`area-${next}-title`);
    });
  });

  test('half a date is named in the results, and not lost', async () => {
    await onTool(async (page) => {
      await page.locator('#on').focus();
      await page.keyboard.type('12');
      await step(page, 'results');
      expect(await page.locator('[data-errors] a').getAttribute('href')).toBe('#on');
      await page.click('[data-errors] a');
      await expect.poll(() => focused(page)).toBe('on');
    });
  });
});

describe('nothing is kept unasked, and nothing is lost unasked', () => {
  test('what is typed is not kept, and closing the page with unsaved words asks first', async () => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      expect(await page.locator('[data-unsaved]').isVisible()).toBe(true);
      const asked = new Promise<string>((resolve) => { page.on('dialog', (dialog) => { resolve(dialog.type()); void dialog.dismiss(); }); });
      await page.close({ runBeforeUnload: true });
      expect(await asked).toBe('beforeunload');
    });
  });

  test('kept on this computer when asked, it is there after a reload, and gone when cleared', async () => {
    await onTool(async (page, words) => {
      await page.click('[data-keep]');
      await fillIn(page, areasOf(words));
      const before = await typedIn(page);
      expect(await page.locator('[data-unsaved]').isVisible()).toBe(false);
      await page.reload();
      await page.locator('[data-assess][data-ready]').waitFor();
      expect(await typedIn(page)).toEqual(before);
      expect(await status(page, 'keep').innerText()).toBe(words.words.status.resumed);
      await page.click('[data-clear]');
      await page.click('[data-no]');
      expect(await typedIn(page)).toEqual(before);
      await page.click('[data-clear]');
      await page.click('[data-yes]');
      await expect.poll(() => typedIn(page)).toEqual([]);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.reload();
      await page.locator('[data-assess][data-ready]').waitFor();
      expect(await typedIn(page)).toEqual([]);
    });
  });

  test('the copy can be deleted while the words stay', async () => {
    await onTool(async (page) => {
      await page.fill('#subject', 'North');
      await page.click('[data-keep]');
      await page.click('[data-stop]');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(await page.inputValue('#subject')).toBe('North');
      expect(await page.locator('[data-unsaved]').isVisible()).toBe(true);
    });
  });

  test('a copy that is broken is told, and does not stop the page', async () => {
    await onTool(async (page, words) => {
      await page.evaluate((name) => localStorage.setItem(name, '{"kind":'), `on-your-side/assessment/${words.id}`);
      await page.reload();
      await page.locator('[data-assess][data-ready]').waitFor();
      expect(await status(page, 'keep').innerText()).toBe(words.words.refused.kept);
      await page.fill('#subject', 'North');
      expect(await page.evaluate(() => Object.values({ ...localStorage }))).toEqual(['{"kind":']);
    });
  });

  test.each([
    ['switched off', () => { Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('off', 'SecurityError'); } }); }, 'noRoom'],
    ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }, 'tooFull'],
  ] as const)('where storage is %s the tool works, and says so when asked to keep', async (_, breakStorage, message) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(breakStorage);
    await page.goto(at(pathOf(TOOL)));
    await page.locator('[data-assess][data-ready]').waitFor();
    const words = await said(page);
    await fillIn(page, areasOf(words));
    await page.click('[data-keep]');
    expect(await status(page, 'keep').innerText()).toBe(words.words.status[message]);
    expect(await page.locator('[data-unsaved]').isVisible()).toBe(true);
    expect((await download(page, '[data-save]')).bytes.length).toBeGreaterThan(100);
    await context.close();
  });

  test('two windows never write over each other\'s words', async () => {
    await onTool(async (page, words) => {
      await page.fill('#subject', 'North');
      await page.click('[data-keep]');
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.locator('[data-assess][data-ready]').waitFor();
      await other.fill('#subject', 'South');
      await expect.poll(() => status(page, 'keep').innerText()).toBe(words.words.status.elsewhere);
      await page.fill('#rater', 'Ana');
      expect(await page.inputValue('#subject')).toBe('North');
      expect(await page.evaluate(() => Object.values({ ...localStorage }).join(' '))).not.toContain('North');
    });
  });

  test('nothing is asked of another place while it is filled in, compared and exported', async () => {
    await onTool(async (page, words) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await fillIn(page, areasOf(words));
      await step(page, 'results');
      await download(page, '[data-word]');
      await download(page, '[data-csv]');
      expect(asked.filter((url) => !url.startsWith(at('/')) && !url.startsWith('blob:'))).toEqual([]);
    });
  });
});

describe('files', () => {
  test('saved and opened again, every word is where it was', async () => {
    const [saved, before] = await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      const typed = await typedIn(page);
      const file = await download(page, '[data-save]');
      expect(await page.locator('[data-unsaved]').isVisible()).toBe(false);
      return [file, typed] as const;
    });
    expect(saved.name).toMatch(/^[\p{L}\p{N} ._-]+\.json$/u);
    await onTool(async (page, words) => {
      await open(page, saved.name, saved.bytes);
      await expect.poll(() => typedIn(page)).toEqual(before);
      expect(await status(page, 'keep').innerText()).toContain(saved.name);
      expect(words.id).toBe(TOOL);
    });
  });

  test.each([
    ['not-ours', '{"some":"thing"}'], ['not-readable', 'PK\u0003\u0004 not words'], ['other-framework', fileOf('involvement-check', {})],
    ['newer', JSON.stringify({ kind: FILE_KIND, version: 99 })], ['too-big', ' '.repeat(2_000_001)],
  ] as const)('one that is %s is refused with the reason, and what was typed stays', async (reason, content) => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      const before = await typedIn(page);
      for (const [where, place] of [['[data-open]', 'keep'], ['[data-open-before]', 'compare'], ['[data-open-beside]', 'side']] as const) {
        await open(page, 'theirs.json', content, where);
        await expect.poll(() => status(page, place).textContent()).toBe(words.words.refused[reason].replace('{file}', 'theirs.json'));
      }
      expect(await typedIn(page)).toEqual(before);
    });
  });

  test('one that would take the place of unsaved words is asked about', async () => {
    await onTool(async (page, words) => {
      const [area = ''] = areasOf(words);
      await page.fill('#subject', 'Mine');
      await open(page, 'other.json', fileOf(TOOL, { [area]: 'red' }, { subject: 'Other' }));
      await page.locator('[data-ask]').waitFor();
      await page.click('[data-no]');
      expect(await page.inputValue('#subject')).toBe('Mine');
      await open(page, 'other.json', fileOf(TOOL, { [area]: 'red' }, { subject: 'Other' }));
      await page.click('[data-yes]');
      await expect.poll(() => page.inputValue('#subject')).toBe('Other');
      expect(await page.isChecked(`#area-${area}-red`)).toBe(true);
    });
  });

  test('an area that is no longer in the tool is named', async () => {
    await onTool(async (page) => {
      await open(page, 'old.json', fileOf(TOOL, { 'area-of-old': 'red' }));
      await expect.poll(() => status(page, 'keep').innerText()).toContain('area-of-old');
    });
  });
});

describe('the results', () => {
  test('are a picture with a name and a table that says the same, with actions for red first', async () => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      await step(page, 'results');
      expect(await page.locator('[data-picture] svg').getAttribute('role')).toBe('img');
      const drawn = await page.locator('[data-picture] .word').allTextContents();
      expect(await page.locator('.ratings .chip').allInnerTexts()).toEqual(drawn);
      expect(drawn.length).toBe(areasOf(words).length);
      expect(await page.locator('.plan .chip').evaluateAll((chips) => chips.map((chip) => (chip as HTMLElement).dataset.rating))).toEqual(['red', 'green']);
      expect(await page.locator('.gaps li').count()).toBeGreaterThan(0);
    });
  });

  test('compare with an earlier file: better, worse and the same, in words', async () => {
    await onTool(async (page, words) => {
      const [one = '', two = '', three = ''] = areasOf(words);
      for (const [area, rating] of [[one, 'green'], [two, 'red'], [three, 'amber']] as const) await rate(page, area, rating);
      await step(page, 'results');
      await open(page, 'then.json', fileOf(TOOL, { [one]: 'red', [two]: 'amber', [three]: 'amber' }, { subject: 'Then' }), '[data-open-before]');
      const rows = page.locator('[data-compare] tbody tr');
      await expect.poll(() => rows.count()).toBe(areasOf(words).length);
      expect((await page.locator('[data-compare] [data-change]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.change))).slice(0, 4)).toEqual(['better', 'worse', 'same', 'unanswered']);
      expect((await page.locator('[data-compare] [data-change]').first().innerText()).trim()).toBe(words.words.compare.changes.better);
      await page.click('[data-compare] button');
      expect(await rows.count()).toBe(0);
      expect(await page.isChecked(`#area-${one}-green`)).toBe(true);
    });
  });

  test('stand side by side with those of others: who, when, and where views are far apart', async () => {
    await onTool(async (page, words) => {
      const [one = '', two = ''] = areasOf(words);
      await rate(page, one, 'green');
      await step(page, 'results');
      await page.setInputFiles('[data-open-beside]', [
        { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(fileOf(TOOL, { [one]: 'red', [two]: 'green' }, { subject: 'Hill', rater: 'Ana', on: '2026-01-02' })) },
        { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(fileOf(TOOL, { [two]: 'amber' })) },
        { name: 'c.json', mimeType: 'application/json', buffer: Buffer.from('nothing') },
      ]);
      await expect.poll(() => page.locator('.matrix thead th').count()).toBe(5); // area, this one, two files, how close
      expect((await page.locator('.matrix [data-spread]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.spread))).slice(0, 3)).toEqual(['apart', 'close', 'few']);
      expect(await page.locator('.matrix tbody tr').first().innerText()).toContain('Ana');
      expect(await page.locator('.matrix').innerText()).toContain('2 January 2026');
      expect(await page.locator('.matrix thead').innerText()).toContain('b.json');
      expect(await status(page, 'side').innerText()).toContain('c.json');
      await page.locator('[data-side] .buttons button').last().click();
      expect(await page.locator('.matrix').count()).toBe(0);
    });
  });

  test('as a spreadsheet they open with every word, and what looks like a formula is only words', async () => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      await step(page, 'results');
      const { name, bytes } = await download(page, '[data-csv]');
      expect(name).toMatch(/\.csv$/);
      const [head = [], ...rows] = parse(bytes, { bom: true }) as string[][];
      expect(head.length).toBe(12);
      expect(rows.length).toBe(areasOf(words).length);
      expect(rows[0]).toEqual(expect.arrayContaining(['\'=North & "West"', '\'=1+1\nSeen by us', 'Zażółć 😀', 'Keep it up']));
      expect(rows[2]).toContain('\'@manager');
      expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    });
  });

  test('as a Word file they have headings, tables with header rows, a title and a language', async () => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      await step(page, 'results');
      const { name, bytes } = await download(page, '[data-word]');
      expect(name).toMatch(/\.docx$/);
      const read = readDocx(bytes);
      expect(read.language).toBe('en-GB');
      expect(read.title).toContain('=North & "West"');
      const styles = read.blocks.map((block) => ('rows' in block ? 'table' : block.style));
      expect(styles.filter((style) => style === 'Title').length).toBe(1);
      expect(styles.filter((style) => style === 'Heading1').length).toBe(3);
      expect(styles.filter((style) => style === 'Heading2').length).toBe(1);
      const tables = read.blocks.filter((block) => 'rows' in block);
      expect(tables.map(({ header }) => header)).toEqual([1, 1]);
      expect(tables.map(({ rows }) => rows.length)).toEqual([areasOf(words).length + 1, 3]);
      const text = read.paragraphs.map(({ plain }) => plain);
      for (const line of ['=1+1', 'Seen by us', 'Zażółć 😀']) expect(text).toContain(line);
    });
  });

  test('on paper: the picture, the table and the plan, without what only a screen can use', async () => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      await page.emulateMedia({ media: 'print' });
      for (const shown of ['[data-picture] svg', '.ratings', '.plan', '.written dl']) expect(await page.locator(shown).first().isVisible()).toBe(true);
      expect(await page.locator('.assess button:visible, .assess input:visible, .areas:visible, .keep:visible').count()).toBe(0);
    });
  });

  test('before anything is typed, paper has the whole form', async () => {
    await onTool(async (page, words) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.area:visible').count()).toBe(areasOf(words).length);
      expect(await page.locator('.area').first().locator('textarea:visible').count()).toBe(3);
      expect(await page.locator('.results:visible').count()).toBe(0);
    });
  });
});

test('without the network, after it has been loaded, it rates, saves, opens and exports; what needs the network says so', async () => {
  await onTool(async (page, words) => {
    await page.context().setOffline(true);
    await fillIn(page, areasOf(words));
    const { bytes } = await download(page, '[data-save]');
    await open(page, 'again.json', bytes);
    await step(page, 'results');
    expect((await download(page, '[data-csv]')).bytes.length).toBeGreaterThan(100);
    await page.click('[data-word]');
    await expect.poll(() => status(page, 'take').innerText()).toBe(words.words.status.noWord);
    await page.context().setOffline(false);
  });
});

test('its script is at most 30 kB compressed, with all that it loads at the start', () => {
  const site = inject('site');
  const html = readFileSync(join(site, pathOf(TOOL), 'index.html'), 'utf8');
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(join(site, file), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) follow(join(file, '..', from));
  };
  for (const [, src = ''] of html.matchAll(/<script[^>]*src="([^"]+)"/g)) follow(src);
  const bytes = [...seen].reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(site, file))).length, 0);
  expect(seen.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(30_000);
});

describe('what a screen reader says', () => {
  test('of a rating: whose it is, each choice with its meaning, and which is chosen', async () => {
    await onTool(async (page, words) => {
      const [area = ''] = areasOf(words);
      await rate(page, area, 'amber');
      const phrases = await heard(page, `#area-${area} .rate`);
      expect(phrases.some((phrase) => phrase.startsWith('group') && phrase.includes(words.outline.areas[0]?.title ?? ''))).toBe(true);
      const choices = phrases.filter((phrase) => phrase.startsWith('radio'));
      expect(choices.length).toBe(4);
      for (const [number, choice] of choices.entries()) {
        expect(choice).toMatch(new RegExp(number === 1 ? '\\bchecked' : 'not checked'));
        expect(choice.split(',').length).toBeGreaterThanOrEqual(3); // its name, its meaning, its state
      }
    });
  });

  test('of the results: the picture as one thing with its counts, and tables with their headings', async () => {
    await onTool(async (page, words) => {
      await fillIn(page, areasOf(words));
      await step(page, 'results');
      const phrases = await heard(page, '.glance');
      expect(phrases.filter((phrase) => phrase.startsWith('image') || phrase.startsWith('img')).length).toBe(1);
      expect(phrases.some((phrase) => phrase.startsWith('table'))).toBe(true);
      expect(phrases.filter((phrase) => phrase.startsWith('columnheader')).length).toBe(2);
      expect(phrases.filter((phrase) => phrase.startsWith('rowheader')).length).toBe(areasOf(words).length);
    });
  });
});
