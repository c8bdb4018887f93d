import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onPage, openBrowser } from '../support/browser.ts';
import { visitedPaths } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const MODES: Record<string, BrowserContextOptions> = {
  'on a computer, light': {},
  'on a computer, dark': { colorScheme: 'dark' },
  'on a phone, light': { viewport: { width: 320, height: 640 } },
  'in forced colours': { forcedColors: 'active' },
};

/** In forced colours the reader's own colours are shown; axe would measure a mix of theirs and the page's. */
const READERS_COLOURS = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } };

/** WCAG 2.2 at AA and the good practices, and text at 7:1 (1.4.6), which is this site's own measure. */
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { 'color-contrast-enhanced': { enabled: true } } };

for (const [mode, options] of Object.entries(MODES)) {
  describe(`axe finds no fault ${mode}`, { meta: { check: 'axe' } }, () => {
    for (const path of visitedPaths()) {
      test(path, async () => {
        const faults = await onPage(browser, path, async (page) => {
          await page.evaluate(axe);
          return page.evaluate(async (run) => {
            const { violations } = await (globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> } }).axe.run(run);
            return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
          }, options.forcedColors ? { ...OPTIONS, rules: READERS_COLOURS } : OPTIONS);
        }, options);
        expect(faults).toEqual([]);
      });
    }
  });
}
