import type { BrowserContext, Page } from 'playwright-core';
import { at } from './site.ts';

/** What a page did that readers were promised it would not do. */
export interface Watched {
  /** What the content security policy stopped. */
  violations: string[];
  /** Requests to any other place. What a page holds itself, as `blob:` or `data:`, asks nobody. */
  outside: string[];
  /** Errors in the console, of pages and workers alike: a policy that stops a worker is told only there. */
  errors: string[];
}

/** Watches every page that is opened in this window from now on. */
export async function watch(context: BrowserContext, home = at('/')): Promise<Watched> {
  const seen: Watched = { violations: [], outside: [], errors: [] };
  await context.exposeBinding('tellViolation', (_, what: string) => { seen.violations.push(what); });
  await context.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation(what: string): void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      tellViolation(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(blob|data):/.test(url)) seen.outside.push(url);
  });
  context.on('console', (message) => { if (message.type() === 'error') seen.errors.push(`${message.location().url}: ${message.text()}`); });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  return seen;
}

/** How many things this browser has kept: cookies, and whatever pages may put away. */
export async function kept(page: Page): Promise<number> {
  const stored = await page.evaluate(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length);
  return stored + (await page.context().cookies()).length;
}

/** What every page has to give. */
export const NOTHING: Watched = { violations: [], outside: [], errors: [] };
