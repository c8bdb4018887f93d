import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildSite, copyPublic } from '../../scripts/build-site.ts';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { noProgress } from '../../scripts/lib/progress.ts';
import { serve } from '../../scripts/lib/serve.ts';

export const SITE = '.cache/test/site';
const PUBLIC = '.cache/test/public';

/**
 * Builds the real site once, in a folder of its own, and serves it while the tests of the site run.
 * `BUILT=folder npm test -- tests/browser` tests a site that is there already.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = process.env.BUILT ?? SITE;
  if (!process.env.BUILT) {
    await rm(SITE, { recursive: true, force: true });
    await buildSite({ content: 'content', out: SITE, public: await copyPublic(PUBLIC), progress: noProgress });
  }
  const { address, close } = await serve(site, { headers: true });
  project.provide('address', address);
  project.provide('site', site);
  project.provide('chromium', await findChromium());
  return close;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    address: string;
    /** The folder of the built site. */
    site: string;
    chromium: { path: string; env: Record<string, string> };
  }
}
