import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { onPage, openBrowser } from '../support/browser.ts';
import { at, builtPages, webEditions } from '../support/site.ts';
import { kept, NOTHING, watch } from '../support/watch.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** Uses a page as a person would, in a window of its own, and holds all that it did against what readers are promised. */
async function used(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  await onPage(browser, '/robots.txt', async (page) => {
    const seen = await watch(page.context());
    await page.goto(at(path), { waitUntil: 'load' });
    await use(page);
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual(NOTHING);
    expect(await kept(page)).toBe(0);
  });
}
async function saved(page: Page, button: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [made] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  const buffer = await readFile(await made.path());
  expect(buffer.length).toBeGreaterThan(10);
  return { name: made.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
}
const settled = (page: Page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));

test('every answer of the test server has the policy, as on a real host', async () => {
  for (const path of ['/', '/your-rights/', '/pictures/advocate.svg', '/nothing-here/']) {
    const { headers } = await fetch(at(path));
    expect(headers.get('content-security-policy'), path).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
  }
});

test('every page carries the policy itself too, for hosts that send none, and nothing that it would stop', () => {
  for (const { path, html } of builtPages()) {
    expect(html.match(/<meta http-equiv="Content-Security-Policy" content="default-src 'self';/g)?.length, path).toBe(1);
    expect(html, path).not.toMatch(/<script(?![^>]* src=)[^>]*>[^<]|<style|\sstyle="|\son[a-z]+="|(?:src|href)="(?:javascript|data):/);
    expect(html, path).not.toMatch(/ data-pagefind-|<meta name="search"/);
  }
});

describe('whatever a reader does, nothing goes to another place, nothing is kept unasked, and the policy stops nothing of ours', () => {
  test('"Can I have an advocate?", from the first question to an answer and back', () => used('/tools/can-i-have-an-imha/', async (page) => {
    const follow = async (link: string) => { const from = page.url(); await page.locator(link).first().click(); await page.waitForURL((url) => url.href !== from); };
    await follow('.answers li:nth-child(1) a');
    for (const answer of ['england', 'hospital', 'yes', 'section-2']) await follow(`[data-answer="${answer}"]`);
    expect(await page.locator('main').getAttribute('data-outcome')).toBe('yes');
    await page.goBack();
    await follow('[data-back]');
    await page.reload();
  }));

  test('looking up a section, and working out its dates', () => used('/tools/look-up-a-section/', async (page) => {
    await page.locator('[data-look-up][data-ready]').waitFor();
    await page.fill('#asked', 'section 2');
    await page.press('#asked', 'Enter');
    for (const [at, words] of ['1', '11', '2026'].entries()) await page.locator('#section-2 .boxes input').nth(at).fill(words);
    await page.locator('#section-2 [type=submit]').click();
    await page.locator('[data-date]:visible').first().waitFor();
    await page.fill('#asked', '<img src=x onerror=alert(1)>');
    await page.press('#asked', 'Enter');
    await page.locator('[data-none]').waitFor();
  }));

  for (const tool of ['imha-self-assessment', 'involvement-check', 'commissioning-check']) {
    test(`the self-assessment ${tool}: filled in, saved, opened, compared, as a spreadsheet and for Word`, () => used(`/tools/${tool}/`, async (page) => {
      await page.locator('[data-assess][data-ready]').waitFor();
      const step = async (id: string) => { await page.evaluate((hash) => { location.hash = hash; }, id); await settled(page); };
      const { outline } = JSON.parse(await page.locator('[data-assess]').getAttribute('data-said') ?? '{}') as { outline: { areas: { id: string }[] } };
      await page.fill('#subject', 'North');
      for (const [number, { id }] of outline.areas.entries()) {
        await step(`area-${id}`);
        await page.check(`#area-${id}-${['green', 'amber', 'red', 'unanswered'][number % 4]}`);
        await page.fill(`#area-${id}-evidence`, '<script>alert(1)</script>');
        if (number === 2) await page.locator(`#area-${id} [data-idea]`).first().click();
      }
      const file = await saved(page, '[data-save]');
      await step('results');
      await saved(page, '[data-csv]');
      await saved(page, '[data-word]');
      await page.setInputFiles('[data-open-before]', file);
      await page.locator('[data-compare] tbody tr').first().waitFor();
      await page.setInputFiles('[data-open-beside]', file);
      await page.locator('.matrix').waitFor();
      await page.setInputFiles('[data-open]', file);
      await page.locator('[data-status="keep"]:not(:empty)').waitFor();
    }));
  }

  test('the improvement planner: filled in, drawn, saved, opened and for Word', () => used('/tools/improvement-planner/', async (page) => {
    await page.locator('[data-planner][data-ready]').waitFor();
    await page.click('[data-template]');
    await page.fill('#at-aim', '<script>alert(1)</script>');
    await settled(page);
    const file = await saved(page, '[data-save]');
    await saved(page, '[data-word]'); // Its picture is drawn here, as points.
    await page.setInputFiles('[data-open]', file);
    await page.locator('[data-status="keep"]:not(:empty)').waitFor();
  }));

  test('making a leaflet: every sheet on every paper, with details and a QR code, saved and opened', () => used('/tools/make-a-leaflet/', async (page) => {
    await page.locator('[data-maker][data-ready]').waitFor();
    await page.fill('#local-service', 'Example Advocacy');
    await page.fill('#local-phone', '01632 960 123');
    for (const sheet of await page.locator('#sheet option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))) {
      await page.selectOption('#sheet', sheet);
      for (const paper of await page.locator('#paper option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value))) await page.selectOption('#paper', paper);
    }
    await settled(page);
    await page.click('.keep summary');
    const file = await saved(page, '[data-save]');
    await page.setInputFiles('[data-open]', file);
    await page.locator('[data-status]:not(:empty)').waitFor();
  }));

  test('making easy read: its check beside the page, pictures, for Word, as a web page, saved and opened', () => used('/tools/make-easy-read/', async (page) => {
    await page.locator('[data-easy-maker][data-loaded]').waitFor();
    await page.fill('[data-title]', 'Your meeting');
    await page.fill('[data-text]', 'You can bring a friend.\nWe will notify you of the outcome.');
    await page.locator('[data-rows] .hints li').first().waitFor();
    await page.click('[data-fill]');
    await page.locator('[data-rows] .row').nth(1).locator('svg').waitFor();
    for (const button of ['[data-word]', '[data-html]']) await saved(page, button);
    const file = await saved(page, '[data-save]');
    await page.setInputFiles('[data-open]', file);
    await page.locator('[data-status="keep"]:not(:empty)').waitFor();
  }));

  test('searching, and going on to a page', () => used('/', async (page) => {
    await page.locator('header [role="search"] input[type="search"]').focus();
    await page.keyboard.type('tribunal');
    await page.keyboard.press('Enter');
    await page.locator('ol[data-results] > li').first().waitFor();
    await page.locator('ol[data-results] a').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  }));

  for (const format of ['web', 'easy-read-web'] as const) {
    test(`reading aloud with the recording (${format})`, () => used(webEditions(format)[0]?.path ?? '', async (page) => {
      await page.locator('.read-aloud.whole button').first().click();
      await page.waitForFunction(() => CSS.highlights.has('read-aloud'));
      await page.locator('.read-aloud.whole button').nth(1).click();
    }));
  }

  test('a page that is not there', () => onPage(browser, '/robots.txt', async (page) => {
    const seen = await watch(page.context());
    await page.goto(at('/not/there/at-all/'));
    // The browser itself calls a page that is not there an error.
    expect(seen).toEqual({ ...NOTHING, errors: [expect.stringContaining('404')] });
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(await kept(page)).toBe(0);
  }));
});

test('what make-easy-read remembers is what the page about privacy says: the words of this tab, until they are cleared', () => onPage(browser, '/tools/make-easy-read/', async (page) => {
  const remembered = () => page.evaluate(() => JSON.stringify(history.state));
  await page.locator('[data-easy-maker][data-loaded]').waitFor();
  await page.fill('[data-text]', 'You can bring a friend.');
  await expect.poll(remembered).toContain('bring a friend');
  expect(await kept(page)).toBe(0);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('[data-easy-maker][data-loaded]').waitFor();
  expect(await other.inputValue('[data-text]')).toBe('');
  await page.click('[data-clear]');
  await page.click('[data-yes]');
  await expect.poll(remembered).not.toContain('bring a friend');
  expect(await kept(page)).toBe(0);
}));

describe('an attack is stopped, and the test would see it', () => {
  /** Opens a page of ours into which somebody has put something, and tells whether it ran and whom it reached. */
  async function attacked(inserted: string, { home = at('/'), ownPolicy = false } = {}): Promise<{ violations: string[]; reached: string[]; ran: boolean }> {
    return onPage(browser, '/robots.txt', async (page) => {
      const { violations } = await watch(page.context());
      const reached: string[] = [];
      await page.route('https://outside.example/**', (route) => { reached.push(route.request().url()); return route.fulfill({ body: '' }); });
      await page.route(`${home}about/`, async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        const open = ownPolicy ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        await route.fulfill({ response: answer, body: open.replace('</main>', `${inserted}</main>`) });
      });
      await page.goto(`${home}about/`, { waitUntil: 'load' });
      return { violations, reached, ran: await page.evaluate(() => 'attacked' in globalThis) };
    });
  }
  const SCRIPT = '<script>globalThis.attacked = true</script>';
  const ATTACKS: Record<string, [inserted: string, stopped: RegExp]> = {
    'a script in the page': [SCRIPT, /script-src-elem inline/],
    'a script in an attribute': ['<img src="/favicon.svg?" alt="" onload="globalThis.attacked = true">', /script-src-attr inline/],
    'a script from elsewhere': ['<script src="https://outside.example/a.js"></script>', /script-src-elem https:\/\/outside\.example/],
    'a picture that counts readers': ['<img src="https://outside.example/a.svg" alt="">', /img-src https:\/\/outside\.example/],
    'a style in the page': ['<style>body { display: none }</style>', /style-src-elem inline/],
    'a page within the page': ['<iframe src="https://outside.example/"></iframe>', /frame-src https:\/\/outside\.example/],
  };
  for (const [name, [inserted, stopped]] of Object.entries(ATTACKS)) {
    test(name, async () => {
      expect(await attacked(inserted)).toEqual({ violations: [expect.stringMatching(stopped)], reached: [], ran: false });
    });
  }

  test('on a host that sends no headers the policy in the page stops it alone; without either it runs', async () => {
    const bare = await serve(inject('site'));
    try {
      expect(await attacked(SCRIPT, { home: bare.address, ownPolicy: true })).toMatchObject({ violations: [expect.stringMatching(/inline/)], ran: false });
      expect(await attacked(SCRIPT, { home: bare.address })).toEqual({ violations: [], reached: [], ran: true });
    } finally {
      await bare.close();
    }
  });

  test('nobody can put a page of ours inside theirs', () => onPage(browser, '/robots.txt', async (page) => {
    await page.route('https://outside.example/', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe src="${at('/help-now/')}"></iframe>` }));
    await page.goto('https://outside.example/', { waitUntil: 'load' });
    expect(await page.frames()[1]?.locator('main').count().catch(() => 0) ?? 0).toBe(0);
  }));
});
