import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../lib/chromium.ts';

/** The tests' own browser, for a piece of work; closed after it. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { path, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_FLAGS, env: { ...(process.env as Record<string, string>), ...env } });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
