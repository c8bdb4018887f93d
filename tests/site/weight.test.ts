import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { host } from '../../scripts/bench/host.ts';
import { loadPage } from '../../scripts/bench/load-page.ts';
import type { Served } from '../../scripts/lib/serve.ts';
import { openBrowser } from '../support/browser.ts';
import { webEditions } from '../support/site.ts';

/** One round trip on a slow connection: what fits in the first packets of a reply. */
const LIMIT = 14_000;
/** The buttons that read aloud come after the words, and must not keep a poor connection busy. */
const SCRIPTS = 5_000;

/** What a reader pays for at most, over the wire. */
const WHOLE = 60_000;
const SMALL_FACES = 20_000;

const compressed = (file: string) => brotliCompressSync(readFileSync(join(inject('site'), file))).length;

describe('a page of guidance is readable after one round trip on a ward\'s poor connection', () => {
  for (const { page, path } of [...webEditions('web'), ...webEditions('easy-read-web')]) {
    test(`${page} (${path})`, () => {
      const file = `${path.replace(/^\//, '')}index.html`;
      const html = readFileSync(join(inject('site'), file), 'utf8');
      const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<link[^>]+href="([^"]+)"[^>]+rel="stylesheet"/g)].map(([, a, b]) => a ?? b ?? '');
      const bytes = compressed(file) + styles.reduce((sum, href) => sum + compressed(href.replace(/^\//, '')), 0);
      expect(bytes).toBeLessThanOrEqual(LIMIT);
    });

    test(`${page} (${path}) has no script inside it, and small ones beside it`, () => {
      const html = readFileSync(join(inject('site'), `${path.replace(/^\//, '')}index.html`), 'utf8');
      const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map(([, attributes = '', inside = '']) => ({ src: /src="([^"]+)"/.exec(attributes)?.[1], inside }));
      expect(scripts.filter(({ src, inside }) => !src || inside !== '')).toEqual([]);
      expect(scripts.reduce((sum, { src = '' }) => sum + compressed(src.replace(/^\//, '')), 0)).toBeLessThanOrEqual(SCRIPTS);
    });
  }
});

describe('a page of guidance is light, with its letter shapes and the pictures on the first screen of a phone', () => {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => { [browser, site] = await Promise.all([openBrowser(), host(inject('site'))]); });
  afterAll(async () => { await Promise.all([browser.close(), site.close()]); });

  for (const { page, path } of [...webEditions('web'), ...webEditions('easy-read-web')]) {
    test(`${page} (${path})`, async () => {
      const { total, fonts } = await loadPage(browser, site.address + path.slice(1));
      expect(total).toBeLessThanOrEqual(WHOLE);
      // The small faces hold every letter of the page: the whole ones would come on top.
      expect(fonts).toBeLessThanOrEqual(SMALL_FACES);
      expect(fonts).toBeGreaterThan(0);
    });
  }
});
