import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../src/core/content.ts';
import { addHosting } from './finish/hosting.ts';
import { fillPageSizes } from './finish/page-sizes.ts';
import { addLicences } from './finish/licences.ts';
import { makeSearchIndex } from './finish/search-index.ts';
import { addSearchWords } from './finish/search-words.ts';
import { searchedPages } from './finish/searched-pages.ts';
import { addServiceWorker } from './finish/service-worker.ts';
import { addSiteCopy } from './finish/site-copy.ts';
import { stripSearchMarks } from './finish/strip-search-marks.ts';
import { addWebEditions } from './finish/web-editions.ts';
import type { Keep } from './keep.ts';
import type { Progress } from './lib/progress.ts';

export interface FinishOptions {
  /** The folder of the site: its web pages and everything that was in `public`. */
  site: string;
  content: Content;
  base: string;
  /** Remembers from one build to the next. */
  keep: Keep;
  progress: Progress;
}

/** What can only be made once the web pages are there. Each step may count on those before it. */
export async function finishSite({ site, content, base, keep, progress }: FinishOptions): Promise<void> {
  progress.step('Making the search index');
  await makeSearchIndex(site, searchedPages(site));
  await addSearchWords(site);
  await rm(join(site, 'pictures/.made-from.json'), { force: true }); // A note for the next build.
  await stripSearchMarks(site);
  await addWebEditions(site);
  if (content.settings) await fillPageSizes(site, base, content.settings.status.pages.sizeOf, keep);
  progress.done('done');

  await addLicences(site);
  if (content.settings) await addHosting(site, base, content.settings.site.address);

  progress.step('Packing a copy of the site that opens without the internet');
  await addSiteCopy(site, base, content);
  progress.done('done');

  await addServiceWorker(site, base, content);
}
