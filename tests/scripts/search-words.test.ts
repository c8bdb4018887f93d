import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSearchWords } from '../../scripts/finish/search-words.ts';
import type { Known } from '../../src/core/search/known.ts';
import type { KnownPage } from '../../src/core/search/rank.ts';

const page = (address: string, title: string, searchFor: string[] = []): KnownPage => ({ address, title, summary: '', searchFor, readers: [], parts: [] });
const told: Known = {
  words: [{ id: 'tribunal', word: 'Tribunal', meaning: 'A panel.', forms: ['tribunals'], alsoCalled: ['tribunel', 'appeal', 'SOAD'] }],
  pages: [page('/visits/', 'Visits & letters', ['visiters', 'grandchildren'])],
  sections: [], lookUp: '', sameWords: [['medicine', 'meds']], askers: {}, vocabulary: { words: '', english: '' },
};
let site: string;
let known: Known;
let words: string[];
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-words-'));
  const files = {
    'search/known.json': JSON.stringify(told),
    'visits/index.html': '<main id="main"><div data-pagefind-body><h1>Visits &amp; letters</h1><h2 id="who">Who can <b>visit</b></h2><script>let hidden = 1;</script><p>Visitors come in the afternoon.</p><h2 id="help-title">Help</h2></div></main>',
    'hidden/index.html': '<main><h1>Not searched: zebra</h1></main>',
  };
  for (const [name, words] of Object.entries(files)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), words);
  }
  await addSearchWords(site);
  known = JSON.parse(await readFile(join(site, 'search/known.json'), 'utf8')) as Known;
  words = known.vocabulary.words.split(' ');
});
afterAll(() => rm(site, { recursive: true, force: true }));

test('each page tells its headings and where they are, but not those of what stands on every page', () => {
  expect(known.pages[0]?.parts).toEqual([['who', 'Who can visit']]);
});

describe('the words by which slips are put right', () => {
  test('are those of the pages that are searched, with the names of things first', () => {
    expect(words).toEqual(expect.arrayContaining(['visits', 'letters', 'visitors', 'afternoon', 'tribunal']));
    expect(words.indexOf('tribunal')).toBeLessThan(words.indexOf('afternoon'));
    expect(words).not.toContain('zebra');
    expect(words).not.toContain('hidden');
  });
  test('and what people ask with, unless it is a slip itself', () => {
    expect(words).toEqual(expect.arrayContaining(['appeal', 'soad', 'meds', 'grandchildren']));
    expect(words).not.toContain('tribunel');
    expect(words).not.toContain('visiters');
  });
  test('and never take a common word of English for a slip', () => {
    expect(known.vocabulary.english.split(' ')).toContain('appear');
  });
});
