import type { Browser, CDPSession } from 'playwright-core';

/** Chrome's own "Slow 3G" (https://github.com/puppeteer/puppeteer, `PredefinedNetworkConditions`): bytes a second, milliseconds. */
const SLOW_3G = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000 };
const PHONE = { width: 390, height: 844 };
const KINDS: Readonly<Record<string, Kind>> = { Document: 'html', Stylesheet: 'css', Script: 'scripts', Font: 'fonts', Image: 'pictures' };
type Kind = 'html' | 'css' | 'scripts' | 'fonts' | 'pictures';

/** Bytes are those over the wire, without the headers of the answers: most hosts speak HTTP/2, which packs headers that come again. */
export interface Load extends Record<Kind, number> {
  total: number;
  requests: number;
  /** Requests that the browser waits for before it shows anything, besides the page itself. */
  blocking: number;
  /** The page itself and those requests. */
  beforePaint: number;
  /** Milliseconds until words are seen. */
  firstPaint: number;
}

/** Opens a page on a phone that has never been there, and waits until nothing more comes. */
export async function loadPage(browser: Browser, address: string, { slow = false } = {}): Promise<Load> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const answers = await watch(cdp);
    if (slow) await cdp.send('Network.emulateNetworkConditions', SLOW_3G);
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    const { blocking, firstPaint } = await page.evaluate(() => ({
      blocking: (performance.getEntriesByType('resource') as (PerformanceResourceTiming & { renderBlockingStatus: string })[]).filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name),
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
    const sum = (of: readonly Answer[]) => of.reduce((bytes, answer) => bytes + answer.bytes, 0);
    const all = [...answers.values()];
    const kind = (name: Kind) => sum(all.filter((answer) => KINDS[answer.type] === name));
    return {
      html: kind('html'), css: kind('css'), scripts: kind('scripts'), fonts: kind('fonts'), pictures: kind('pictures'),
      total: sum(all), requests: all.length, blocking: blocking.length,
      beforePaint: sum(all.filter(({ type, url }) => type === 'Document' || blocking.includes(url))), firstPaint,
    };
  } finally {
    await context.close();
  }
}

interface Answer { url: string; type: string; bytes: number }

async function watch(cdp: CDPSession): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  cdp.on('Network.responseReceived', ({ requestId, type, response: { url, headers } }) => {
    if (!url.startsWith('data:')) answers.set(requestId, { url, type, bytes: Number(headers['Content-Length'] ?? 0) });
  });
  await cdp.send('Network.enable');
  return answers;
}
