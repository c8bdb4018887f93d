import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildWebPages, copyPublic } from '../../scripts/build-site.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { makePictures } from '../../scripts/pictures.ts';
import { makeDiagrams } from '../../scripts/pictures/diagrams.ts';
import { checkAccess } from '../support/access-check.ts';
import { openBrowser } from '../support/browser.ts';
import { expectFile } from '../support/cases.ts';
import { FIXTURE } from '../support/overlay.ts';

/**
 * What the browser hands to a screen reader, page by page, in files that were read by a person: roles, names, levels, states and
 * their order. The pages are those of the small content of the tests, so that nobody who changes words has to touch the files.
 * After a change to the site: `UPDATE=1 npm test -- tests/access/trees.test.ts`, and read the difference.
 */
const TREES = join(import.meta.dirname, 'trees');
/** What each file stands for. The status page is left out: its sizes change with every style. */
const PAGES: Record<string, string> = {
  home: '/', topic: '/your-rights/', guidance: '/your-rights/someone-to-help/', 'easy-read': '/your-rights/someone-to-help/easy-read/', words: '/words/', search: '/search/', print: '/print/', pictures: '/pictures/',
  about: '/about/', 'test-with-people': '/accessibility/test-with-people/', offline: '/offline/', 'how-easy': '/about/how-easy-is-this/', 'not-found': '/404.html', tools: '/tools/',
  'flow-question': '/tools/can-i-have-help/', 'look-up': '/tools/look-up-a-section/', 'make-a-leaflet': '/tools/make-a-leaflet/', 'make-easy-read': '/tools/make-easy-read/',
};

let root: string;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'trees-'));
  await mkdir(TREES, { recursive: true });
  const [pages, { content }] = [await copyPublic(join(root, 'public')), await readContent(FIXTURE)];
  await makePictures({ pictures: content.library.pictures, folder: join(pages, 'pictures') });
  await makeDiagrams([...content.pages, ...content.sitePages], join(pages, 'pictures'));
  await buildWebPages({ content: FIXTURE, out: join(root, 'dist'), public: pages });
  [served, browser] = await Promise.all([serve(join(root, 'dist')), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(root, { recursive: true, force: true });
});

checkAccess('accessibility-tree', 'each kind of page of the small content has a file', () => {
  const paths = globSync('**/*.html', { cwd: join(root, 'dist') }).map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
  expect(Object.values(PAGES).filter((path) => !paths.includes(path))).toEqual([]);
});

for (const [name, path] of Object.entries(PAGES)) {
  checkAccess('accessibility-tree', name, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    await page.goto(served.address.replace(/\/$/, '') + path, { waitUntil: 'networkidle' });
    await expectFile(join(TREES, `${name}.yml`), `${await page.locator('body').ariaSnapshot()}\n`);
    await page.close();
  }, []);
}
