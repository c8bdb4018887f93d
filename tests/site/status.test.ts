import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, webEditions } from '../support/site.ts';

const html = builtPages().find(({ path }) => path === '/about/status/')?.html ?? '';
const part = (id: string) => html.slice(html.indexOf(`id="${id}"`)).split('<h2')[0] ?? '';
const rows = (id: string) => [...part(id).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row.replace(/<\/t[dh]>\s*/g, '|').replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ').trim());

test('every page of guidance is listed with its dates, its facts and its size', () => {
  for (const { path, page } of webEditions('web')) expect(part('pages'), page).toContain(`href="${path}"`);
  const listed = rows('pages').slice(1);
  expect(listed.length).toBe(webEditions('web').length);
  for (const row of listed) expect(row).toMatch(/\d+ \w+ \d{4}\|\d+ \w+ \d{4}\|\d+\|[^|]+\|\d+\|\d+\.\d kB\|/);
});

test('the files add up to those of the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(inject('site'), 'downloads/manifest.json'), 'utf8')) as { path: string; page: string }[];
  const counts = rows('editions').slice(1).map((row) => Number(row.split('|')[1]?.replace(',', '')));
  const files = manifest.filter(({ path }) => !path.endsWith('/')).length;
  expect(counts.at(-1)).toBe(counts.slice(0, -1).reduce((sum, count) => sum + count, 0));
  // The zip of the whole site is made after the page, and is not counted in it.
  expect([files, files - 1]).toContain(counts.at(-1));
});

describe('it claims nothing that did not happen', () => {
  test('no page counts as checked by people before its head says by whom', () => {
    expect(rows('easy-read').filter((row) => row.startsWith('Yes'))).toEqual([]);
  });
  test('every colour reaches what it has to, in both looks', () => {
    const ratios = [...part('colours').matchAll(/([\d.]+) to 1/g)].map(([, ratio]) => Number(ratio));
    expect(ratios.length).toBeGreaterThan(20);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });
});
