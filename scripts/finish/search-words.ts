import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonWords } from '../../src/core/language/word-frequency.ts';
import type { Known } from '../../src/core/search/known.ts';
import { makeSpeller, type Vocabulary } from '../../src/core/search/put-right.ts';
import { tokens } from '../../src/core/search/tokens.ts';
import { searchedPages } from './searched-pages.ts';

/** How many of the commonest words of English are never taken for a slip. Beyond them come rare words and names. */
const COMMON = 30_000;
const HEADINGS = /<h[2-4] id="([^"]+)"[^>]*>(.*?)<\/h[2-4]>/gs;

/**
 * Completes what the search page knows beside the index: the headings of each page, and the words of the site, by which it puts
 * slips of the pen right. Must run while the pages still have the marks that say which of them are searched.
 */
export async function addSearchWords(site: string): Promise<void> {
  const file = join(site, 'search/known.json');
  const known = JSON.parse(await readFile(file, 'utf8')) as Known;
  const counts = new Map<string, number>();
  for await (const { path, html } of searchedPages(site)) {
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    for (const word of new Set(wordsOf(textOf(main)))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const page = known.pages.find(({ address }) => address === `/${path.replace(/index\.html$/, '')}`);
    if (page) page.parts = [...main.matchAll(HEADINGS)].flatMap(([, id = '', heading = '']) => (id.endsWith('-title') ? [] : [[id, textOf(heading).trim()] as const]));
  }
  known.vocabulary = vocabularyOf(known, counts);
  await writeFile(file, JSON.stringify(known));
}

/**
 * The words of the site, the most telling first: those of titles, headings and the list of words, then those on most pages.
 * @param counts on how many pages each word stands.
 */
function vocabularyOf({ pages, words, sections, sameWords, askers }: Known, counts: ReadonlyMap<string, number>): Vocabulary {
  const named = wordsOf([...pages.flatMap(({ title, parts }) => [title, ...parts.map(([, heading]) => heading)]), ...words.flatMap(({ word, inFull = '', forms }) => [word, inFull, ...forms])].join(' '));
  const asked = [...pages.flatMap(({ searchFor }) => searchFor), ...words.flatMap(({ alsoCalled }) => alsoCalled), ...sections.flatMap(({ alsoCalled, searchFor }) => [...alsoCalled, ...searchFor]), ...sameWords.flat(), ...Object.values(askers).flat()].join(' ');
  const initials = new Set(wordsOf((asked.match(/\b[A-Z]{2,}\b/g) ?? []).join(' ')));
  const common = new Set(commonWords(COMMON));
  const weight = new Map([...counts, ...named.map((word) => [word, 1000 + (counts.get(word) ?? 0)] as const)]);
  const byWeight = () => [...weight].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word).join(' ');

  // What people ask with is a word of the site too, unless it is a slip itself.
  const onPages = makeSpeller({ words: byWeight(), english: '' });
  const slip = (word: string) => !common.has(word) && !initials.has(word) && /^\S+$/.test(onPages.read(word).right) && onPages.read(word).changed;
  for (const word of new Set(wordsOf(asked))) if (!weight.has(word) && !slip(word)) weight.set(word, 0);

  const speller = makeSpeller({ words: byWeight(), english: '' });
  return { words: byWeight(), english: [...common].filter((word) => /^[a-z]+$/.test(word) && speller.read(word).changed).sort().join(' ') };
}

const wordsOf = (text: string): string[] => tokens(text).filter((word) => /^[a-z]{2,}$/.test(word));

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&nbsp;': ' ' };
function textOf(html: string): string {
  return html.replace(/<(script|style|template|svg)\b.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' ').replace(/&(?:#39|[a-z]+);/g, (entity) => ENTITIES[entity] ?? ' ').replace(/\s+/g, ' ');
}
