import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Axe { axe?: { run(options: unknown): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> } }

/** In forced colours the reader's own colours are shown; axe would measure a mix of theirs and the page's. */
const READERS_COLOURS = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: false } };
/** On paper nobody goes by headings, and a tool may print what it has made alone. */
const PAPER = { 'page-has-heading-one': { enabled: false } };
/** WCAG 2.2 at AA and the good practices, and text at 7:1 (1.4.6), which is this site's own measure. */
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };

/** What axe finds on a page as it is now. */
export async function axeFaults(page: Page, look: { forcedColours?: boolean; paper?: boolean } = {}): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe);
  return page.evaluate(async (run) => {
    const found = await (globalThis as unknown as Axe).axe?.run(run);
    return (found?.violations ?? []).map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, { ...OPTIONS, rules: { ...(look.forcedColours ? READERS_COLOURS : { 'color-contrast-enhanced': { enabled: true } }), ...(look.paper && PAPER) } });
}
