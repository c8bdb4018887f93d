import type { Page } from 'playwright-core';
import { FILE_KIND } from '../../src/core/assessment/assessment.ts';
import { builtPages, webEditions } from './site.ts';

/** What a page may come to look like in a reader's hands. */
export interface State { name: string; path: string; bring: (page: Page) => Promise<unknown> }

/** Thousands of rows, each like the last: what goes from one to the next leaves it out. */
export const TOO_MUCH = 'with too much pasted';

const FLOW = '/tools/can-i-have-an-imha';
const LOOK_UP = '/tools/look-up-a-section/';
const PLANNER = '/tools/improvement-planner/';
const EASY_READ = '/tools/make-easy-read/';
const LEAFLET = '/tools/make-a-leaflet/';
const broken = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{') };
const nothing = async (): Promise<void> => undefined;
const settled = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));

/** Every state that the tests of access look at. A new tool adds its own here. */
export function pageStates(): State[] {
  const on = (path: string, states: Record<string, State['bring']>): State[] => Object.entries(states).map(([name, bring]) => ({ name, path, bring }));
  return [
    ...on('/', { 'with the menu open': (page) => page.evaluate(() => document.querySelector('.menu')?.setAttribute('open', '')) }),
    ...on('/search/?q=tribunal', { 'with results': found }),
    ...on('/search/?q=tribunel', { 'with a slip put right': found }),
    ...on('/search/?q=weather+tomorrow', { 'with a little of the question': found }),
    ...on('/search/?q=zzqxxv', { 'with nothing found': found }),
    ...reading(),
    ...on(`${FLOW}/carers/section/#country=england&where=hospital&held=yes`, { 'a question with answers so far': nothing }),
    ...on(`${FLOW}/patients/section/#country=england&where=moon`, { 'a trail that cannot be followed': nothing }),
    ...on(`${FLOW}/patients/yes-detained/#country=england&where=hospital&held=yes&section=section-3`, { 'an answer with the answers that led to it': nothing }),
    ...on(`${FLOW}/staff/no-short-section/#country=england&where=safe-place&already=none`, { 'the answer no': nothing }),
    ...on(LOOK_UP, {
      'every section': (page) => page.click('[href="#all"]'),
      'nothing found': (page) => lookUp(page, 'chocolate'),
      'a card with dates that have passed': (page) => work(page, 'section-2', 'Section 2', '1', '2', '2026'),
      times: (page) => work(page, 'section-136', 'Section 136', '24', '10', '2026', '23', '30'),
      'with a fault': (page) => work(page, 'section-136', 'Section 136', '31', '2', '2026', '9', '30'),
    }),
    ...on(PLANNER, {
      'with an empty plan': (page) => page.click('[data-empty]'),
      'with a plan and a test': plan,
      'with something removed': async (page) => { await page.click('[data-template]'); await page.click('[data-do="remove"][data-place="[1]"]'); },
      'when asked before all is cleared': async (page) => { await plan(page); await page.click('[data-clear]'); },
      'with a fault: a file that is no plan': async (page) => { await page.click('[data-template]'); await page.setInputFiles('[data-open]', broken); await page.locator('[data-status="keep"].error').waitFor(); },
    }),
    ...on(LEAFLET, {
      'with local details': async (page) => { await page.fill('#local-phone', '01632 960 123'); await settled(page); },
      'with a fault': async (page) => { await page.fill('#local-phone', 'ask at the desk'); await page.click('[data-print]'); await page.locator('.error-summary').waitFor(); },
    }),
    ...on(EASY_READ, {
      'with hints and pictures': easyRead,
      'with the 12 rules open': (page) => page.click('[data-rules] summary'),
      'as it will print': async (page) => { await easyRead(page); await page.locator('[name="view"][value="paper"]').check(); },
      'when a picture is chosen': async (page) => { await write(page); await page.locator('[data-pick]').first().click(); await page.locator('[data-picture]').first().waitFor(); },
      [TOO_MUCH]: async (page) => {
        await page.evaluate((text) => { const box = document.querySelector('textarea'); if (box) { box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); } }, 'You can bring a friend to the ward. '.repeat(1_300));
        await page.locator('[data-counts]:not(:empty)').waitFor();
      },
      'when asked before all is cleared': async (page) => { await write(page); await page.click('[data-clear]'); },
      'with a fault: a file that is no easy read': async (page) => { await page.setInputFiles('[data-open]', broken); await page.locator('[data-status="keep"].error').waitFor(); },
    }),
    // One script does them all: the first is looked at in every state, the others with their own words in it.
    ...assessments().flatMap((path, number) => on(path, { ...(number === 0 && { 'not yet answered': begin, 'with a fault': fault, 'when asked before a line is removed': asked }), answered, 'with results': results })),
  ];
}

async function found(page: Page): Promise<void> {
  await page.locator('[role="status"]:not(:empty)').waitFor();
  await page.waitForFunction(() => !document.querySelector('[role="status"]')?.textContent?.includes('…'));
}

/** A page while it is being read aloud, without the voice: what is marked and offered is the same. */
function reading(): State[] {
  return [webEditions('web')[0], webEditions('easy-read-web')[0]].flatMap((edition) => (edition ? [{
    name: 'while it is read aloud', path: edition.path,
    bring: async (page: Page) => { await page.locator('.read-aloud button').first().click(); await page.locator('.read-aloud button').nth(1).waitFor(); await page.waitForTimeout(100); },
  }] : []));
}

async function lookUp(page: Page, words: string): Promise<void> {
  await page.fill('#asked', words);
  await page.press('#asked', 'Enter');
}
/** Types a start into the boxes of a section, in their order, and works out its dates. */
async function work(page: Page, id: string, name: string, ...typed: string[]): Promise<void> {
  await lookUp(page, name);
  for (const [at, words] of typed.entries()) await page.locator(`#${id} .boxes input`).nth(at).fill(words);
  await page.locator(`#${id} [type=submit]`).click();
}

/** A small plan with a test of its only idea. */
async function plan(page: Page): Promise<void> {
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

async function write(page: Page): Promise<void> {
  await page.fill('[data-title]', 'Your meeting');
  await page.fill('[data-text]', 'You can bring a friend.\nWe will notify you of the outcome.\nYour doctor will phone you.');
  await page.waitForFunction(() => document.querySelectorAll('[data-rows] .row').length === 3);
}
async function easyRead(page: Page): Promise<void> {
  await write(page);
  await page.locator('[data-rows] .row').nth(1).locator('.hints li').first().waitFor();
  await page.click('[data-fill]');
  await page.locator('[data-rows] .row').nth(2).locator('svg').waitFor();
}

/** The self-assessments: pages of one script, found by what they hold. */
const assessments = (): string[] => builtPages().filter(({ html }) => html.includes('data-assess')).map(({ path }) => path);
const areas = (page: Page): Promise<string[]> => page.locator('[data-assess] [id^="area-"][data-area], [data-assess] section[id^="area-"]').evaluateAll((found_) => found_.map(({ id }) => id));
const step = async (page: Page, id: string): Promise<void> => { await page.evaluate((hash) => { location.hash = hash; }, id); await settled(page); };
async function begin(page: Page): Promise<string[]> {
  const all = await areas(page);
  await step(page, all[0] ?? '');
  return all;
}
async function fault(page: Page): Promise<string> {
  const [area = ''] = await begin(page);
  await page.click(`#${area} [data-own]`);
  await page.fill(`#${area} [data-line="who"]`, 'Ana');
  await page.click(`#${area} [data-next]`);
  await page.locator('[data-errors]').first().waitFor();
  return area;
}
async function asked(page: Page): Promise<void> {
  const area = await fault(page);
  await page.fill(`#${area} [data-line="what"]`, 'Call');
  await page.click(`#${area} [data-remove]`);
}
async function answered(page: Page): Promise<void> {
  const all = await begin(page);
  const ratings = ['green', 'amber', 'red', 'unanswered'];
  for (const [number, area] of all.entries()) {
    await step(page, area);
    await page.check(`#${area}-${ratings[number % 4] ?? ''}`);
  }
  const [first = '', , third = first] = all;
  await step(page, third);
  await page.locator(`#${third} [data-idea]`).first().click();
  await step(page, first);
  await page.fill(`#${first}-evidence`, 'Seen by us');
  await page.click(`#${first} [data-own]`);
  await page.fill(`#${first} [data-line="what"]`, 'Keep it up');
  await settled(page);
}
async function results(page: Page): Promise<void> {
  await answered(page);
  await step(page, 'results');
  const earlier = await page.evaluate(() => JSON.parse(document.querySelector<HTMLElement>('[data-assess]')?.dataset.said ?? '{}') as { outline: { id: string; areas: { id: string }[] } });
  const [area] = earlier.outline.areas;
  for (const where of ['before', 'beside']) {
    const kept = { kind: FILE_KIND, version: 1, framework: new URL(page.url()).pathname.split('/').at(-2), frameworkVersion: 1, subject: '', rater: '', on: '', actions: [], areas: { [area?.id ?? '']: { rating: 'red', evidence: '', strengths: '', develop: '' } } };
    await page.setInputFiles(`[data-open-${where}]`, { name: `${where}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(kept)) });
  }
  await page.locator('.matrix').waitFor();
}
