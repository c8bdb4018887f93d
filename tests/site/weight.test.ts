import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { webEditions } from '../support/site.ts';

/** One round trip on a slow connection: what fits in the first packets of a reply. */
const LIMIT = 14_000;
/** The buttons that read aloud come after the words, and must not keep a poor connection busy. */
const SCRIPTS = 5_000;

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
