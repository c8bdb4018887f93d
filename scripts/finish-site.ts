import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../src/core/content.ts';
import { fillPageSizes } from './finish/page-sizes.ts';
import { addWebEditions } from './finish/web-editions.ts';
import type { Progress } from './lib/progress.ts';
import { run } from './lib/run.ts';

export interface FinishOptions {
  /** The folder of the site: its web pages and everything that was in `public`. */
  site: string;
  content: Content;
  base: string;
  progress: Progress;
}

/** What can only be made once the web pages are there. Each step may count on those before it. */
export async function finishSite({ site, content, base, progress }: FinishOptions): Promise<void> {
  await addWebEditions(site);

  progress.step('Making the search index');
  await run('pagefind', ['--site', site, '--quiet']);
  await removeUnused(site);
  if (content.settings) await fillPageSizes(site, base, content.settings.status.pages.sizeOf);
  progress.done('done');
}

/** Pagefind brings forms of its own, which the search page does not use; the pictures' notes are for the next build. */
async function removeUnused(site: string): Promise<void> {
  const forms = (await readdir(join(site, 'pagefind'))).filter((file) => /^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(file));
  await Promise.all([...forms.map((file) => join('pagefind', file)), join('pictures', '.made-from.json')].map((file) => rm(join(site, file), { force: true })));
}
