import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.ts';
import { run } from '../../scripts/lib/run.ts';
import { at, visitedPaths } from '../support/site.ts';

/** No rule is ignored. One that has to be goes here, with the reason beside it. */
const IGNORED: string[] = [];

const DARK = '--blink-settings=preferredColorScheme=0';
const MODES = {
  'on a computer, light': { viewport: { width: 1280, height: 1024 }, args: [] },
  'on a computer, dark': { viewport: { width: 1280, height: 1024 }, args: [DARK] },
  'on a phone, light': { viewport: { width: 320, height: 640, isMobile: true }, args: [] },
  'on a phone, dark': { viewport: { width: 320, height: 640, isMobile: true }, args: [DARK] },
};

describe('pa11y (axe and HTML_CodeSniffer) finds no fault on any page', { meta: { check: 'pa11y', page: visitedPaths() } }, () => {
  for (const [mode, { viewport, args }] of Object.entries(MODES)) {
    test(mode, async () => {
      const chromium = inject('chromium');
      const folder = await mkdtemp(join(tmpdir(), 'pa11y-'));
      const config = join(folder, 'config.json');
      await writeFile(config, JSON.stringify({
        defaults: {
          standard: 'WCAG2AA', runners: ['axe', 'htmlcs'], includeWarnings: false, ignore: IGNORED, timeout: 60_000, viewport,
          // In windows of their own, two pages at once close each other's in this browser.
          concurrency: 4, useIncognitoBrowserContext: false,
          chromeLaunchConfig: { executablePath: chromium.path, args: [...CHROMIUM_FLAGS, ...args] },
        },
        urls: visitedPaths().map(at),
      }));
      const output = await run('pa11y-ci', ['--config', config, '--json'], { ...process.env, ...chromium.env }).catch((error: Error) => error.message);
      await rm(folder, { recursive: true });
      const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as { total: number; results: Record<string, { message: string; code?: string; selector?: string }[]> };
      expect(report.total).toBe(visitedPaths().length);
      expect(Object.entries(report.results).flatMap(([page, found]) => found.map(({ message, code, selector }) => `${page} ${code}: ${message} (${selector})`))).toEqual([]);
    });
  }
});
