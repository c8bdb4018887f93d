import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { READING_GROUPS } from '../../src/core/leaflets/leaflet.ts';
import { LEAFLET_LIST, type ListedLeaflet } from '../../src/core/leaflets/listed.ts';
import { builtPages } from '../support/site.ts';

const at = (path: string) => join(inject('site'), path);
const leaflets = JSON.parse(readFileSync(at(LEAFLET_LIST), 'utf8')) as ListedLeaflet[];
/** Those with a picture of their first side: the questions for reading groups all look alike. */
const shown = leaflets.filter((leaflet) => leaflet.for !== READING_GROUPS);
const manifest = JSON.parse(readFileSync(at('downloads/manifest.json'), 'utf8')) as { page: string; path: string; bytes: number; pages?: number }[];
const pageAt = (path: string) => builtPages().find((page) => page.path === path)?.html ?? '';
const [print, tool] = [pageAt('/print/'), pageAt('/tools/make-a-leaflet/')];

/** What stands in an element with that id, up to the next one of its kind. */
const article = (html: string, id: string) => html.slice(html.indexOf(`id="${id}"`)).split('</article>')[0] ?? '';

test('every leaflet that was made is at /print/, where the QR codes of its sheets lead', () => {
  expect(leaflets.length).toBeGreaterThan(0);
  const made = new Set(manifest.filter(({ page }) => page.startsWith('leaflets/')).map(({ page }) => page.slice('leaflets/'.length)));
  expect(leaflets.map(({ id }) => id).sort()).toEqual([...made].sort());
  expect(leaflets.filter(({ id }) => !print.includes(`id="${id}"`)).map(({ id }) => id)).toEqual([]);
});

describe('a sheet at /print/ shows what will come out of the printer', () => {
  for (const { id, papers } of shown) {
    test(id, () => {
      const words = article(print, id);
      for (const { path, bytes, pages, preview } of papers) {
        expect(words).toContain(path);
        expect(statSync(at(path)).size).toBe(bytes);
        expect(manifest.find((entry) => entry.path === path)).toMatchObject({ bytes, pages });
        expect(preview && existsSync(at(preview.path))).toBe(true);
        // Once in colour and once in grey, each with the room that it takes.
        expect(words.match(new RegExp(`<img[^>]+src="${preview?.path}"[^>]+width="${preview?.width}" height="${preview?.height}"`, 'g'))).toHaveLength(2);
      }
    });
  }
});

test('the questions for reading groups stand together, each with its sheets', () => {
  const kits = leaflets.filter((leaflet) => leaflet.for === READING_GROUPS);
  const shelf = article(print, `for-${READING_GROUPS}`).split('</section>')[0] ?? '';
  expect(kits.length).toBeGreaterThan(0);
  for (const { id, papers } of kits) {
    expect(shelf).toContain(`id="${id}"`);
    for (const { path, bytes } of papers) {
      expect(shelf).toContain(path);
      expect(statSync(at(path)).size).toBe(bytes);
    }
  }
});

test('a picture of a first side shows something, and is light enough for a ward\'s poor connection', () => {
  const sizes = shown.flatMap(({ papers }) => papers.map(({ preview }) => statSync(at(preview?.path ?? '')).size));
  expect(Math.min(...sizes)).toBeGreaterThan(4_000);
  expect(Math.max(...sizes)).toBeLessThan(80_000);
});

test('each sheet that can be made one\'s own leads to where that is done', () => {
  const links = [...print.matchAll(/href="\/tools\/make-a-leaflet\/#([^"]+)"/g)].map(([, id = '']) => id);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((id) => !tool.includes(`data-leaflet="${id}"`))).toEqual([]);
});
