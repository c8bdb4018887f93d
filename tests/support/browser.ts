import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.ts';
import { at } from './site.ts';

/** A real Chromium. Close it when the tests of a file are over. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = inject('chromium');
  return chromium.launch({ executablePath: path, args: CHROMIUM_FLAGS, env: { ...(process.env as Record<string, string>), ...env } });
}

/**
 * Opens a page of the site in a window of its own, lets `look` at it, and closes the window. The site's service worker is shut
 * out, so that a test sees what its own page asks for; `serviceWorkers: 'allow'` lets it in.
 */
export async function onPage<T>(browser: Browser, path: string, look: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    await page.goto(at(path), { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}
