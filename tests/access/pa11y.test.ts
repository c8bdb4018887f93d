import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.ts';
import { run } from '../../scripts/lib/run.ts';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { at, builtPages, visitedPaths } from '../support/site.ts';
import { templates } from '../support/templates.ts';

/** No rule is ignored. One that has to be goes here, with the reason beside it. */
const IGNORED: string[] = [];
/** What stands behind letters in a drawing cannot be measured, and is reported as not known. They are ink on a label of their own. */
const DRAWN = '[data-picture] svg';

const DARK = '--blink-settings=preferredColorScheme=0';
const COMPUTER = { width: 1280, height: 1024 };
const PHONE = { width: 320, height: 640, isMobile: true };

type Page = string | { url: string; actions: string[] };

/** What pa11y-ci (axe and HTML_CodeSniffer) finds on these pages. */
async function pa11y(urls: readonly Page[], viewport: object, flags: string[] = []): Promise<string[]> {
  const chromium = inject('chromium');
  const folder = await mkdtemp(join(tmpdir(), 'pa11y-'));
  const config = join(folder, 'config.json');
  await writeFile(config, JSON.stringify({
    defaults: {
      standard: 'WCAG2AA', runners: ['axe', 'htmlcs'], includeWarnings: false, ignore: IGNORED, hideElements: DRAWN, timeout: 60_000, viewport,
      // In windows of their own, two pages at once close each other's in this browser.
      concurrency: 4, useIncognitoBrowserContext: false,
      chromeLaunchConfig: { executablePath: chromium.path, args: [...CHROMIUM_FLAGS, ...flags] },
    },
    urls,
  }));
  const output = await run('pa11y-ci', ['--config', config, '--json'], { ...process.env, ...chromium.env }).catch((error: Error) => error.message);
  await rm(folder, { recursive: true });
  const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as { total: number; results: Record<string, { message: string; code?: string; selector?: string }[]> };
  expect(report.total).toBe(urls.length);
  return Object.entries(report.results).flatMap(([page, found]) => found.map(({ message, code, selector }) => `${page} ${code}: ${message} (${selector})`));
}

// axe alone sees every page in every look (axe.test.ts). The second program sees every page once, and each kind of page in all.
checkAccess('pa11y', 'every page on a computer, light', async () => {
  expectNone(await pa11y(visitedPaths().map(at), COMPUTER));
}, visitedPaths());

const kinds = templates().filter(({ opens }) => opens).map(({ path }) => path);
checkAccess('pa11y', 'each kind of page on a computer, dark', async () => { expectNone(await pa11y(kinds.map(at), COMPUTER, [DARK])); }, kinds);
checkAccess('pa11y', 'each kind of page on a phone, light', async () => { expectNone(await pa11y(kinds.map(at), PHONE)); }, kinds);
checkAccess('pa11y', 'each kind of page on a phone, dark', async () => { expectNone(await pa11y(kinds.map(at), PHONE, [DARK])); }, kinds);

/** What to do on the page of a self-assessment before it is looked at, in pa11y's own words. */
function states(path: string, html: string): Page[] {
  const area = `#${/id="(area-[a-z0-9-]+)"/.exec(html)?.[1] ?? ''}`;
  const first = ['wait for element [data-assess][data-ready] to be visible', 'click element #about .button', `wait for element ${area} to be visible`];
  const fault = [...first, `click element ${area} [data-own]`, `set field ${area} [data-line="who"] to Ana`, `click element ${area} [data-next]`, 'wait for element [data-errors] to be visible'];
  const answered = [...first, `click element ${area}-amber`, `click element ${area} [data-idea]`, `wait for element ${area} [data-one-action] to be visible`];
  const results = [...answered, 'click element .areas summary', 'click element .areas a[href="#results"]', 'wait for element #results to be visible'];
  // Each state has an address of its own, so that its faults can be told from the others'.
  return Object.entries({ first, fault, answered, results }).map(([state, actions]) => ({ url: `${at(path)}?${state}`, actions }));
}
for (const { path, html } of builtPages().filter((page) => page.html.includes('data-assess'))) {
  checkAccess('pa11y', `${path} in each state on a phone, dark`, async () => { expectNone(await pa11y(states(path, html), PHONE, [DARK])); });
}
