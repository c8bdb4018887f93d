import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
type Reader = { virtual: { start(options: { container: Element }): Promise<void>; next(): Promise<void>; spokenPhraseLog(): Promise<string[]>; stop(): Promise<void> } };

/**
 * What a screen reader says, from the first to the last thing in a part of a page. It runs in the browser's own page, so
 * that it meets what a reader would meet.
 * @param most how many things it may say before it is stopped.
 */
export async function heard(page: Page, selector: string, most = 400): Promise<string[]> {
  await page.route('**/screen-reader.js', async (route) => route.fulfill({ contentType: 'text/javascript', body: await readFile(source, 'utf8') }));
  // The page itself imports it, from a file: its policy lets no script stand in it, and one that stands here would be changed on its way through the test runner.
  await page.route('**/hear.js', (route) => route.fulfill({ contentType: 'text/javascript', body: `import { virtual } from '/screen-reader.js'; Object.assign(globalThis, { virtual });` }));
  await page.addScriptTag({ type: 'module', url: '/hear.js' });
  await page.waitForFunction(() => 'virtual' in globalThis);
  return page.evaluate(async ([where, limit]) => {
    const { virtual } = globalThis as unknown as Reader;
    const container = document.querySelector(where);
    if (!container) throw new Error(`There is no ${where}.`);
    await virtual.start({ container });
    const first = (await virtual.spokenPhraseLog())[0];
    for (let count = 0; count < limit; count += 1) {
      await virtual.next();
      // After the last thing it begins again.
      if ((await virtual.spokenPhraseLog()).at(-1) === first) break;
    }
    const phrases = (await virtual.spokenPhraseLog()).slice(0, -1);
    await virtual.stop();
    return phrases;
  }, [selector, most] as const);
}
