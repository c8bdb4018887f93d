import { describe, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../../scripts/lib/headers-file.ts';
import { CONTENT_TYPES } from '../../../src/core/hosting/content-types.ts';
import { HEADERS } from '../../../src/core/hosting/headers.ts';
import { headersFile } from '../../../src/core/hosting/headers-file.ts';

describe.each(['/', '/rights/'])('the _headers file of a site at %s', (base) => {
  const text = headersFile(base);
  const rules = readHeaders(text);
  const at = (path: string) => headersFor(rules, base + path);

  test('keeps within what Cloudflare Pages reads: 100 rules, 2,000 letters a line, one star a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path.split('*').length, path).toBeLessThanOrEqual(2);
  });

  test('gives every answer all headers, each from one rule only, so that no host joins two values', () => {
    for (const path of ['', 'about/', 'nothing-here', '_astro/a.css', 'pagefind/fragment/a.pf_fragment', 'sw.js', ...Object.keys(CONTENT_TYPES).map((ending) => `downloads/a/b.${ending}`)]) {
      const found = at(path);
      for (const { name, value } of HEADERS) expect(found.get(name), `${name} of ${path}`).toBe(value);
      expect(found.get('Cache-Control') ?? '', path).not.toMatch(/max-age.*max-age/);
      expect(found.get('Content-Type') ?? '', path).not.toContain(',');
    }
  });

  test('lets browsers keep only what has a mark of its content in its name', () => {
    for (const path of ['_astro/Base.CXjAQlpk.css', 'pagefind/fragment/en_1.pf_fragment', 'pagefind/index/en_1.pf_index']) expect(at(path).get('Cache-Control')).toContain('immutable');
    for (const path of ['', 'sw.js', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'downloads/a/a-print.pdf', 'pictures/advocate.svg']) expect(at(path).has('Cache-Control'), path).toBe(false);
  });

  test('says of plain text and captions in which letters they are, and of braille and e-books what they are', () => {
    expect(at('downloads/a/a.txt').get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect(at('downloads/a/a.vtt').get('Content-Type')).toBe('text/vtt; charset=utf-8');
    expect(at('downloads/a/a.brf').get('Content-Type')).toBe('application/x-brf');
    expect(at('downloads/a/a.epub').get('Content-Type')).toBe('application/epub+zip');
  });
});

test('nothing outside the sub-path is touched', () => {
  expect(headersFor(readHeaders(headersFile('/rights/')), '/another-site/').size).toBe(0);
});

test('two rules that say the same header are joined when they are read, as hosts do', () => {
  const rules = readHeaders('# words\n/*\n  Cache-Control: no-cache\n\n/a/*\n  Cache-Control: immutable\n  X-B: one: two\n');
  expect([...headersFor(rules, '/a/b')]).toEqual([['Cache-Control', 'no-cache, immutable'], ['X-B', 'one: two']]);
  expect([...headersFor(rules, '/b.a')]).toEqual([['Cache-Control', 'no-cache']]);
});
