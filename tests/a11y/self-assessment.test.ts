import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.ts';
import { run } from '../../scripts/lib/run.ts';
import { at, builtPages } from '../support/site.ts';

const TOOLS = ['imha-self-assessment', 'involvement-check', 'commissioning-check'];

/** What to do on the page before it is looked at, in pa11y's own words. */
function states(tool: string): Record<string, string[]> {
  const html = builtPages().find(({ path }) => path === `/tools/${tool}/`)?.html ?? '';
  const area = `#${/id="(area-[a-z0-9-]+)"/.exec(html)?.[1] ?? ''}`;
  const ready = 'wait for element [data-assess][data-ready] to be visible';
  const first = [ready, 'click element #about .button', `wait for element ${area} to be visible`];
  const fault = [...first, `click element ${area} [data-own]`, `set field ${area} [data-line="who"] to Ana`, `click element ${area} [data-next]`, 'wait for element [data-errors] to be visible'];
  const answered = [...first, `click element ${area}-amber`, `click element ${area} [data-idea]`, `wait for element ${area} [data-one-action] to be visible`];
  return { unanswered: first, 'with a fault': fault, answered, results: [...answered, 'click element .areas summary', 'click element .areas a[href="#results"]', 'wait for element #results to be visible'] };
}

/** What stands behind letters in a drawing cannot be measured, and is reported as not known. They are ink on a label of their own. */
const DRAWN = '[data-picture] svg';

const DARK = '--blink-settings=preferredColorScheme=0';
const MODES = {
  light: { viewport: { width: 800, height: 1024 }, args: [] },
  'on a phone, dark': { viewport: { width: 320, height: 640, isMobile: true }, args: [DARK] },
};

describe.each(Object.entries(MODES))('pa11y finds no fault in any state of a self-assessment: %s', (_, { viewport, args }) => {
  test.each(TOOLS)('%s', async (tool) => {
    const chromium = inject('chromium');
    const folder = await mkdtemp(join(tmpdir(), 'pa11y-'));
    const config = join(folder, 'config.json');
    // Each state has an address of its own, so that its faults can be told from the others'.
    const urls = Object.entries(states(tool)).map(([state, actions]) => ({ url: `${at(`/tools/${tool}/`)}?${encodeURIComponent(state)}`, actions }));
    await writeFile(config, JSON.stringify({
      defaults: {
        standard: 'WCAG2AA', runners: ['axe', 'htmlcs'], includeWarnings: false, timeout: 60_000, viewport, concurrency: 1, hideElements: DRAWN,
        chromeLaunchConfig: { executablePath: chromium.path, args: [...CHROMIUM_FLAGS, ...args] },
      },
      urls,
    }));
    const output = await run('pa11y-ci', ['--config', config, '--json'], { ...process.env, ...chromium.env }).catch((error: Error) => error.message);
    await rm(folder, { recursive: true });
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as { total: number; results: Record<string, { message: string; code?: string; selector?: string }[]> };
    expect(report.total).toBe(urls.length);
    expect(Object.entries(report.results).flatMap(([page, found]) => found.map(({ message, code, selector }) => `${page} ${code}: ${message} (${selector})`))).toEqual([]);
  });
});
