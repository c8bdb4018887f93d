import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildWebPages, copyPublic } from '../../scripts/build-site.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { makePictures } from '../../scripts/pictures.ts';
import { overlaid } from '../support/overlay.ts';

/** Always the same folder: Astro keeps what it has read of each content folder. */
const ROOT = '.cache/test/statement';
const page = async (path: string) => (await readFile(join(ROOT, 'dist', path, 'index.html'), 'utf8')).replaceAll(/\s+/g, ' ').replaceAll('\u00a0', ' ');

/** The fixture with a statement, sessions with people, and a check that failed. */
beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const fixture = await overlaid('tests/scripts/accessibility-statement/content');
  const folder = join(ROOT, 'content');
  await cp(fixture, folder, { recursive: true });
  await rm(fixture, { recursive: true });
  const served = await copyPublic(join(ROOT, 'public'));
  await mkdir(join(served, 'pictures'), { recursive: true });
  const { content, faults } = await readContent(folder);
  expect(faults).toEqual([]);
  await makePictures({ pictures: content.library.pictures, folder: join(served, 'pictures') });
  await buildWebPages({ content: folder, out: join(ROOT, 'dist'), public: served });
});

const row = (html: string, check: string) => (html.split(`data-check="${check}"`)[1] ?? '').split('</tr>')[0]?.replace(/<[^>]+>/g, '|').replace(/\|[| ]*/g, '|');

describe('the statement hides nothing', () => {
  test('a check that failed is named with its date, its faults and the rules that it touches, before all others', async () => {
    const html = await page('accessibility');
    expect(html).toContain('20 November 2026');
    expect(html).toContain('It is cut off at the side: /your-rights/someone-to-help/');
    expect(html).toContain('1.4.10 Reflow (AA)');
    expect(row(html, 'reflow')).toContain('|Faults: 1|3|2|');
    expect(html.indexOf('data-check="reflow"')).toBeLessThan(html.indexOf('data-check="axe"'));
  });
  test('a check without a result is not told as passed', async () => {
    expect(row(await page('accessibility'), 'axe')).toContain('|No result|–|–|');
  });
  test('it says when the site has changed since, and with what it was checked', async () => {
    const html = await page('accessibility');
    expect(html).toContain('has changed since');
    expect(html).toContain('axe-core 4.11.0');
  });
  test('whoever runs this copy can be reached', async () => {
    const html = await page('accessibility');
    for (const part of ['Example Council', 'href="https://example.org/contact"', 'href="mailto:access@example.org"', 'href="tel:01632960123"', '10 working days']) expect(html).toContain(part);
  });
});

describe('what came of sessions with people is shown', () => {
  test('the statement says how many there were and when the last one was, and claims no more', async () => {
    const html = await page('accessibility');
    expect(html).toContain('Sessions with people: 2. The last one was on 1 October 2026.');
    expect(html).toContain('We do not claim that this site meets it.');
  });
  test('the script shows each session by date, with numbers and what got in the way', async () => {
    const html = await page('accessibility/test-with-people');
    const results = html.slice(html.indexOf('id="results"'));
    expect(results.indexOf('1 October 2026')).toBeLessThan(results.indexOf('1 September 2026'));
    for (const words of ['Example Advocacy', 'Their own phone', 'The number stood too low.', 'All sessions together']) expect(results).toContain(words);
    expect(results.replace(/<[^>]+>/g, '|').replace(/\|[| ]*/g, '|')).toContain('|Find help|6|1|1|');
  });
});
