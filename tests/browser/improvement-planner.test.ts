import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';
import { heard } from '../support/screen-reader.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const TOOL = '/tools/improvement-planner/';
const onTool = <T>(look: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) => onPage(browser, TOOL, async (page) => {
  await page.locator('[data-planner][data-ready]').waitFor();
  return look(page);
}, options);

const settled = (page: Page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const drawn = (page: Page) => page.locator('[data-picture] text').evaluateAll((words) => words.map(({ textContent }) => textContent).join(' ').replace(/\s+/g, ' '));
const listed = (page: Page) => page.locator('[data-list]').innerText();
const typed = (page: Page) => page.locator('[data-fields] :is(input[type=text], textarea)').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).filter(Boolean));
const file = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
const stored = (page: Page) => page.evaluate(() => localStorage.length + sessionStorage.length);

/** A small plan with a test of its only idea. */
async function write(page: Page): Promise<void> {
  await page.click('[data-empty]');
  for (const [id, words] of [['at-team', 'Ash ward'], ['at-on', 'Spring'], ['at-aim', 'Fairer care'], ['at-0-what', 'Staff know'], ['at-0-0-what', 'A short talk']] as const) await page.fill(`#${id}`, words);
  await page.click('#at-0-0 summary');
  await page.fill('#at-0-0-measure', 'Count who came');
  await page.click('#at-0-0 details [data-do="add"]');
  await page.fill('#at-0-0-0-on', '1 March');
  await page.fill('#at-0-0-0-did', 'Two came\nand stayed');
  await page.click('label[for="at-0-0-0-act-adapt"]');
  await settled(page);
}
async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [made] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: made.suggestedFilename(), path: await made.path() };
}
const saved = async (page: Page) => readFile((await download(page, '[data-save]')).path, 'utf8');

describe('A plan is drawn as it is typed', () => {
  test('with the same words in the picture and in the list', async () => {
    await onTool(async (page) => {
      await write(page);
      for (const words of ['Fairer care', 'Staff know', 'A short talk']) {
        expect(await drawn(page)).toContain(words);
        expect(await listed(page)).toContain(words);
      }
      expect(await page.locator('[data-log]').innerText()).toMatch(/A short talk[\s\S]*1 March[\s\S]*Two came[\s\S]*Adapt/);
      expect(await page.locator('[data-picture] svg').evaluate((svg) => [svg.getAttribute('role'), Boolean(svg.getAttribute('aria-label'))])).toEqual(['img', true]);
    });
  });

  test('from the diagram of the page that explains it, when that is wanted', async () => {
    const theirs = await onPage(browser, '/services/equity-improvement/', (page) => page.locator('.diagram li li li').allInnerTexts());
    await onTool(async (page) => {
      await page.click('[data-template]');
      expect(await page.locator('.idea textarea[id$="-what"]').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toEqual(theirs);
    });
  });

  test('and no word sticks out of its box, however long', async () => {
    await onTool(async (page) => {
      await write(page);
      await page.fill('#at-0-0-what', 'Deinstitutionalisation-and-counterrevolutionaries '.repeat(4));
      await page.fill('#at-aim', '<script>alert(1)</script> & “more”');
      await settled(page);
      expect(await drawn(page)).toContain('<script>alert(1)</script> & “more”');
      const out = await page.locator('[data-picture] svg').evaluate((svg) => {
        const boxes = [...svg.querySelectorAll('rect')].map((box) => box.getBoundingClientRect());
        return [...svg.querySelectorAll('text')].filter((words) => {
          const { left, right, top, bottom } = words.getBoundingClientRect();
          return !boxes.some((box) => left >= box.left && right <= box.right + 1 && top >= box.top - 4 && bottom <= box.bottom + 4);
        }).map(({ textContent }) => textContent);
      });
      expect(out).toEqual([]);
    });
  });
});

test('everything can be done with the keyboard alone, and the focus goes where the work goes on', async () => {
  await onTool(async (page) => {
    const press = async (selector: string) => { await page.focus(selector); await page.keyboard.press('Enter'); };
    await press('[data-empty]');
    expect(await focused(page)).toBe('plan');
    await page.focus('#at-0-what');
    await page.keyboard.type('First');
    await press('[data-do="add"][data-place="[]"]');
    expect(await focused(page)).toBe('at-1-what');
    await page.keyboard.type('Second');
    await press('#at-1 > .buttons [data-do="up"]');
    expect(await page.evaluate(() => document.activeElement?.closest('fieldset')?.id)).toBe('at-0');
    expect(await page.inputValue('#at-0-what')).toBe('Second');
    expect(await page.locator('[data-moved]').innerText()).not.toBe('');
    await press('#at-0-0 > .buttons [data-do="down"]');
    expect(await page.locator('#at-0 .idea').count()).toBe(0);
    expect(await page.locator('#at-1 .idea').count()).toBe(2);
    await press('#at-1 > .buttons [data-do="remove"]');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-undo'))).toBe(true);
    expect(await drawn(page)).not.toContain('First');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('at-1-what');
    expect(await page.inputValue('#at-1-what')).toBe('First');
    await press('#at-1-0 summary');
    await press('#at-1-0 details [data-do="add"]');
    expect(await focused(page)).toBe('at-1-0-0-on');
    await page.focus('#at-1-0-0-act-open');
    await page.keyboard.press('ArrowDown');
    expect(await page.isChecked('#at-1-0-0-act-adopt')).toBe(true);
    await press('#at-1-0-0 > .buttons [data-do="remove"]');
    expect(await page.locator('#at-1-0 details').evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.isChecked('#at-1-0-0-act-adopt')).toBe(true);
  });
});

test('several removals are undone one after the other', async () => {
  await onTool(async (page) => {
    await page.click('[data-template]');
    const before = await typed(page);
    for (const place of ['[0,1]', '[0,1]', '[2]', '[0]']) await page.click(`[data-do="remove"][data-place="${place}"]`);
    for (let undone = 0; undone < 4; undone += 1) await page.click('[data-undo]');
    expect(await typed(page)).toEqual(before);
    expect(await page.locator('[data-undo]').count()).toBe(0);
  });
});

describe('Saving and opening', () => {
  test('a saved plan opens as it was, on another day', async () => {
    const text = await onTool(async (page) => { await write(page); return saved(page); });
    await onTool(async (page) => {
      await page.setInputFiles('[data-open-first]', file('mine.json', text));
      await page.locator('[data-status="keep"]:not(:empty)').waitFor();
      expect(await typed(page)).toEqual(['Ash ward', 'Spring', 'Fairer care', 'Staff know', 'A short talk', 'Count who came', '1 March', 'Two came\nand stayed']);
      expect(await saved(page)).toBe(text);
    });
  });

  describe('a file that is no plan is refused with a reason, and what was typed stays', () => {
    const FILES = { 'cut off': '{"kind": "on-your-side/plan", "vers', 'of another tool': '{"kind":"on-your-side/assessment","version":1}', 'from a newer copy': '{"kind":"on-your-side/plan","version":99}', 'empty': '', 'far too big': 'x'.repeat(9_000_000) };
    for (const [name, content] of Object.entries(FILES)) {
      test(name, async () => {
        await onTool(async (page) => {
          await write(page);
          const before = await typed(page);
          await page.setInputFiles('[data-open]', file('other.json', content));
          await page.locator('[data-status="keep"].error').waitFor();
          expect(await page.locator('[data-status="keep"]').innerText()).toContain('other.json');
          expect(await typed(page)).toEqual(before);
        });
      });
    }
  });

  test('before unsaved words make room for a file, they are asked for', async () => {
    await onTool(async (page) => {
      await write(page);
      const before = await typed(page);
      const other = file('other.json', '{"kind":"on-your-side/plan","version":1,"aim":"Another"}');
      await page.setInputFiles('[data-open]', other);
      await page.click('[data-no]');
      expect(await typed(page)).toEqual(before);
      await page.setInputFiles('[data-open]', other);
      await page.click('[data-yes]');
      await page.locator('[data-status="keep"]:not(:empty)').waitFor();
      expect(await typed(page)).toEqual(['Another']);
    });
  });
});

describe('Keeping on this computer', () => {
  test('happens only when asked for, comes back on a reload, and ends with "Clear everything"', async () => {
    await onTool(async (page) => {
      await write(page);
      expect(await stored(page)).toBe(0);
      await page.click('[data-keep]');
      await page.fill('#at-aim', 'Changed since');
      await settled(page);
      await page.reload();
      await page.locator('[data-planner][data-ready]').waitFor();
      expect(await page.inputValue('#at-aim')).toBe('Changed since');
      await page.click('[data-clear]');
      await page.click('[data-yes]');
      expect(await stored(page)).toBe(0);
      expect(await focused(page)).toBe('start');
      await page.reload();
      await page.locator('[data-planner][data-ready]').waitFor();
      expect(await page.locator('[data-start]').isVisible()).toBe(true);
      expect(await typed(page)).toEqual([]);
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

  test('where the browser keeps nothing, that is said, and all else works', async () => {
    await onPage(browser, '/', async (page) => {
      await page.addInitScript(() => { Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('Denied', 'SecurityError'); } }); });
      await page.goto(new URL(TOOL, page.url()).href);
      await page.locator('[data-planner][data-ready]').waitFor();
      await write(page);
      await page.click('[data-keep]');
      expect(await page.locator('[data-status="keep"]').getAttribute('class')).toContain('error');
      expect(JSON.parse(await saved(page))).toMatchObject({ aim: 'Fairer care' });
    });
  });

  test('a kept copy that cannot be read is told, and stays until it is cleared', async () => {
    await onTool(async (page) => {
      await page.evaluate(() => localStorage.setItem('on-your-side/plan', 'broken'));
      await page.reload();
      await page.locator('[data-status="keep"].error').waitFor();
      expect(await stored(page)).toBe(1);
      await page.click('[data-clear]');
      await page.click('[data-yes]');
      expect(await stored(page)).toBe(0);
    });
  });
});

describe('Taking it along', () => {
  test('as a spreadsheet', async () => {
    await onTool(async (page) => {
      await write(page);
      const { name, path } = await download(page, '[data-csv]');
      expect(name).toMatch(/Ash ward.*\.csv$/);
      const [, row = ''] = (await readFile(path, 'utf8')).split('\r\n');
      for (const words of ['Ash ward', 'Fairer care', 'Staff know', 'A short talk', 'Count who came', '1 March', 'Two came', 'Adapt']) expect(row).toContain(words);
    });
  });

  test('as a Word file with headings, lists and a picture that has words', async () => {
    await onTool(async (page) => {
      await write(page);
      const { name, path } = await download(page, '[data-word]');
      expect(name).toMatch(/\.docx$/);
      const parts = unzipSync(new Uint8Array(await readFile(path)));
      const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00a0', ' ');
      for (const words of ['Ash ward', 'Fairer care', 'Staff know', 'A short talk', 'Count who came', '1 March', 'Two came', 'Adapt']) expect(document).toContain(words);
      expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>[\s\S]*<w:pStyle w:val="ListBullet2"\/>/);
      expect(document).toMatch(/<wp:docPr [^>]*descr="[^"]+"/);
      expect(Object.keys(parts).filter((part) => /^word\/media\/.*\.(png|svg)$/.test(part)).length).toBe(2);
    });
  });

  test('on paper: picture, list and log, and nothing that only helps on a screen', async () => {
    await onTool(async (page) => {
      await write(page);
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), verbosity: 0 }).promise;
      const words: string[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) words.push(...(await (await pdf.getPage(number)).getTextContent()).items.flatMap((item) => ('str' in item ? item.str : [])));
      const paper = words.join('').replace(/\s+/g, '');
      expect(paper.split('Ashort talk'.replace(' ', '')).length - 1).toBeGreaterThanOrEqual(3);
      expect(paper).toContain('Twocame');
      const onlyOnScreen = await page.locator('[data-fields] button, .take button, .keep button, .start h2').allTextContents();
      expect(onlyOnScreen.filter((seen) => seen.length > 6 && paper.includes(seen.replace(/\s+/g, '')))).toEqual([]);
    });
  });

  test('also when the network has gone', async () => {
    await onTool(async (page) => {
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => { requests.push(request.url()); });
      await page.context().setOffline(true);
      await write(page);
      expect(JSON.parse(await saved(page))).toMatchObject({ aim: 'Fairer care' });
      await download(page, '[data-csv]');
      expect(requests.filter((url) => !url.startsWith('blob:') && !url.endsWith('.woff2'))).toEqual([]);
      await page.click('[data-word]');
      await page.locator('[data-status="take"].error').waitFor();
      expect((await typed(page)).length).toBeGreaterThan(5);
    });
  });
});

test('without JavaScript it is a sheet to print and fill in by hand', async () => {
  await onPage(browser, TOOL, async (page) => {
    expect(await page.locator('.sheet .lines:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('.sheet .tick:visible').count()).toBeGreaterThan(2);
    expect(await page.locator('main :is(input, button, textarea):visible').count()).toBe(0);
    expect(await page.locator('main .diagram img').count()).toBe(1);
  }, { javaScriptEnabled: false });
});

describe('For those who listen', () => {
  test('each box and button is named with its driver and idea, and what is changed in a box is heard in the list', async () => {
    await onTool(async (page) => {
      await page.click('[data-template]');
      await page.fill('#at-1-what', 'Staff have time to listen');
      await settled(page);
      const driver = (await heard(page, '#at-1')).join('\n');
      expect(driver).toMatch(/group, Driver 2/);
      expect(driver).toMatch(/^textbox, Driver 2$/m);
      expect(driver).toMatch(/group, Idea 1/);
      expect(driver).toMatch(/^textbox, Driver 2, idea 1$/m);
      expect(driver).toMatch(/button, Move down ?: Driver 2, idea 1/);
      expect(driver).toMatch(/button, Remove ?: Driver 2$/m);
      const list = (await heard(page, '.shown section')).join('\n');
      expect(list).toMatch(/Driver 2[\s\S]*Staff have time to listen[\s\S]*Sensory rooms/);
      expect((await heard(page, '.desk')).join('\n')).toMatch(/(img|image), .*\(4\).*\(11\)/);
    });
  });
});
