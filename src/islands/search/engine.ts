/** Finds pages: Pagefind reads all their words, and what pages say of themselves decides between them. Fetched at the first question. */
import type { Known } from '../../core/search/known.ts';
import { makeSpeller, type Speller } from '../../core/search/put-right.ts';
import { mergeResults, readQuestion, type KnownWord } from '../../core/search/question.ts';
import { makeRanking, type Ranked, type Ranking } from '../../core/search/rank.ts';
import { withSections } from '../../core/search/tokens.ts';
import { readData, readModule } from '../lib/read-beside.ts';
import { addressOf } from '../lib/site-copy.ts';

/** What we use of Pagefind (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<{ results: Result[] }>;
}
interface Result { id: string; score: number; data(): Promise<Page> }
export interface Part { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }
/** A page with the words of it that were looked for. */
export interface Page { url: string; excerpt: string; meta: Record<string, string>; sub_results: Part[] }
export interface Found extends Page { ranked?: Ranked }

export interface Answer {
  pages: Found[];
  /** There are more than these. */
  more: boolean;
  /** No page has much of the question. */
  weak: boolean;
  /** The question as it was looked up, if a slip in it was put right. */
  right?: string;
  /** Words of the site that look like one of the question. */
  alike: string[];
  terms: string[];
  /** The hard words that the question names. */
  words: KnownWord[];
}

const SHOWN = 12;
/** Of so many pages the whole text is fetched and weighed: each is some 4 kB, and the text is the least of the reasons. */
const READ = 8;
/** A page with less of the best page's score does not answer. */
const LEAST = 0.15;
/** What a page's text alone is worth, for pages that say nothing of themselves. */
const TEXT_ALONE = 0.3;
const FITS = 0.4;
/** For how many words of the same meaning a word's pages are looked up. */
const SAME = 2;

export interface Engine { ask(asked: string, reader: string, asTyped: boolean): Promise<Answer> }

export async function startEngine(root: string): Promise<Engine> {
  const [pagefind, known] = await Promise.all([
    readModule<Pagefind>(addressOf(`${root}pagefind/pagefind.js`)).then(async (module) => {
      await module.options({ noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 6, synonyms: 4, easyRead: 2, readers: 0 } } });
      return module;
    }),
    readData<Known>(addressOf(`${root}search/known.json`)),
  ]);
  const speller = makeSpeller(known.vocabulary);
  const ranking = makeRanking(known);
  return { ask: (asked, reader, asTyped) => ask({ pagefind, known, speller, ranking, root }, asked, reader, asTyped) };
}

interface Parts { pagefind: Pagefind; known: Known; speller: Speller; ranking: Ranking; root: string }

/** @param reader only pages for this kind of reader, if not empty. */
async function ask({ pagefind, known, speller, ranking, root }: Parts, asked: string, reader: string, asTyped: boolean): Promise<Answer> {
  const spelling = speller.read(asked);
  const has = (term: string) => /\d/.test(term) || speller.has(term);
  const read = (words: string) => readQuestion(withSections(words), known.words);
  // A word that is right as it stands is taken for another only if it is the whole question, and the site does not have it.
  const { terms: [only = '', ...rest] } = read(spelling.right);
  const right = asTyped ? asked : rest.length === 0 && !has(only) ? spelling.guess : spelling.right;
  const question = read(right);
  const filters: Record<string, string> = reader ? { reader } : {};
  const find = async (query: string): Promise<Result[]> => (await pagefind.search(query, { filters })).results;

  // Pagefind takes a word that it does not know for the beginning of it, so only words that are there are looked up.
  const terms = question.terms.filter(has);
  const looked = [...new Set(terms.flatMap((term) => ranking.withSame(term).filter(speller.has).slice(0, 1 + SAME)))];
  const whole = terms.length > 1 ? await find(terms.join(' ')) : [];
  const merged = mergeResults([whole, ...await Promise.all(looked.map(find))]);
  const pages = await Promise.all(merged.slice(0, READ).map(async ({ result, score }) => ({ page: await result.data(), score })));
  const best = pages[0]?.score ?? 1;
  const placeOf = (url: string) => url.slice(root.length - 1);
  const text = new Map(pages.map(({ page, score }) => [placeOf(page.url), score / best]));

  const ranked = ranking.rank(withSections(right), question.terms, text).filter(({ page }) => reader === '' || page.readers.includes(reader));
  const own = new Set(known.pages.map(({ address }) => address));
  const found = [
    ...ranked.map((one) => ({ score: one.score, found: { ...pages.find(({ page }) => placeOf(page.url) === one.page.address)?.page ?? asFound(one, root), ranked: one } })),
    ...pages.filter(({ page }) => !own.has(placeOf(page.url))).map(({ page, score }) => ({ score: (score / best) * TEXT_ALONE, found: page as Found })),
  ].sort((a, b) => b.score - a.score);
  const good = found.filter(({ score }) => score >= LEAST * (found[0]?.score ?? 0));
  const all = whole.length > 0 && terms.length === question.terms.length;
  return {
    pages: good.slice(0, SHOWN).map((one) => one.found), more: good.length > SHOWN, alike: right === spelling.guess ? [] : spelling.alike, terms: question.terms, words: question.words,
    weak: !all && (ranked[0]?.fit ?? 0) < FITS && !ranked[0]?.named, ...(right !== asked && { right }),
  };
}

/** A page that says it answers, though its text has none of the words. */
function asFound({ page: { address, title, summary, easyRead } }: Ranked, root: string): Page {
  return { url: root.replace(/\/$/, '') + address, excerpt: summary.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;')), meta: { title, ...(easyRead && { easyRead }) }, sub_results: [] };
}
