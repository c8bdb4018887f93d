import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, listedPaths, sitemapPaths, webEditions } from '../support/site.ts';

const pages = builtPages();
const attributes = (html: string, name: string) => [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => (value ?? '').replaceAll('&amp;', '&'));

describe('nothing that a page points to is missing', () => {
  for (const { path, html } of pages) {
    test(path, () => {
      const broken = [...attributes(html, 'href'), ...attributes(html, 'src')].filter((target) => {
        if (/^(https?:|mailto:|tel:)/.test(target)) return false;
        const url = new URL(target, `http://site${path}`);
        const file = join(inject('site'), decodeURIComponent(url.pathname), url.pathname.endsWith('/') ? 'index.html' : '');
        if (!existsSync(file)) return true;
        return url.hash !== '' && !new RegExp(`\\sid="${decodeURIComponent(url.hash.slice(1))}"`).test(readFileSync(file, 'utf8'));
      });
      expect(broken).toEqual([]);
    });
  }
});

describe('a reader\'s visit is known to nobody', () => {
  for (const { path, html } of pages) {
    test(`${path} loads nothing from another place`, () => {
      const loaded = [...attributes(html, 'src'), ...[...html.matchAll(/<link[^>]+>/g)].filter(([tag]) => !/rel="(canonical|license)"/.test(tag)).flatMap(([tag]) => attributes(tag, 'href'))];
      expect(loaded.filter((target) => /^(https?:)?\/\//.test(target))).toEqual([]);
    });
  }
});

/** The addresses that can be reached from home by following that many links. */
function within(steps: number): Set<string> {
  const seen = new Set(['/']);
  let edge = ['/'];
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((from) => attributes(pages.find(({ path }) => path === from)?.html ?? '', 'href'))
      .map((target) => new URL(target, 'http://site/').pathname).filter((path) => !seen.has(path) && seen.add(path));
  }
  return seen;
}

test('the sitemap has every page but the not-found page and the steps of tools', () => {
  expect(sitemapPaths().sort()).toEqual(listedPaths().sort());
  expect(pages.map(({ path }) => path).filter((path) => !listedPaths().includes(path) && !/^\/(404\.html|tools\/[^/]+\/[^/]+\/[^/]+\/)$/.test(path))).toEqual([]);
});

test('home leads to every page of guidance in two steps, and to every page in three', () => {
  const [two, three] = [within(2), within(3)];
  expect(webEditions('web').map(({ path }) => path).filter((path) => !two.has(path))).toEqual([]);
  expect(sitemapPaths().filter((path) => !three.has(path))).toEqual([]);
});

describe('every page leads on to what its reader would ask next', () => {
  for (const { path } of webEditions('web')) {
    test(path, () => {
      const html = pages.find((page) => page.path === path)?.html ?? '';
      const words = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
      expect(attributes(words, 'href').filter((target) => /^\/(your-rights|family-and-carers|ward-staff|services|help-now)\//.test(target)).length).toBeGreaterThan(0);
    });
  }
});
