/** The search page. The index is read and searched in the reader's own browser; a question reaches the server only as part of the page's address. */
import { fill } from '../core/fill.ts';
import type { Known } from '../core/search/known.ts';
import { mergeResults, readQuestion, tokens, type KnownWord, type Question } from '../core/search/question.ts';
import { signposts, type Signpost } from '../core/search/signposts.ts';
import { readData, readModule } from './lib/read-beside.ts';
import { addressOf } from './lib/site-copy.ts';

/** What we use of Pagefind (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number; ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<{ results: Found[] }>;
}
interface Found { id: string; score: number; data(): Promise<Page> }
interface Part { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }
interface Page { url: string; excerpt: string; meta: Record<string, string>; sub_results: Part[] }

const SHOWN = 12;
const page = byName('search');
const form = byName('form') as HTMLFormElement;
const status = byName('status');
const list = byName('results');
const tips = byName('tips');
const everything = byName('everything');
const meanings = byName('meanings');
const said = page.dataset as Record<'searching' | 'none' | 'one' | 'many' | 'best' | 'some' | 'failed' | 'easyRead', string>;
const root = page.dataset.base ?? '/';

let engine: Promise<[Pagefind, Known]> | undefined;
/** Fetched at the first question, not before. */
function start(): Promise<[Pagefind, Known]> {
  engine ??= Promise.all([
    readModule<Pagefind>(addressOf(`${root}pagefind/pagefind.js`)).then(async (pagefind) => {
      await pagefind.options({ noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 6, synonyms: 4, easyRead: 2, readers: 0 } } });
      return pagefind;
    }),
    readData<Known>(addressOf(`${root}search/known.json`)),
  ]);
  return engine;
}

async function search(): Promise<void> {
  const data = new FormData(form);
  const asked = String(data.get('q') ?? '').trim();
  const reader = String(data.get('reader') ?? '');
  everything.hidden = asked !== '';
  if (asked === '') return show(asked, { query: '', terms: [], words: [] }, []);
  status.textContent = said.searching;
  try {
    const [pagefind, known] = await start();
    const question = readQuestion(asked, known.words);
    const filters: Record<string, string> = reader ? { reader } : {};
    const find = async (query: string): Promise<Found[]> => (await pagefind.search(query, { filters })).results;
    let found = await find(question.query);
    let note = '';
    if (found.length === 0 && question.terms.length > 1) {
      found = mergeResults(await Promise.all(question.terms.map(find)));
      note = said.some;
    }
    const pages = await Promise.all(found.slice(0, SHOWN).map((result) => result.data()));
    const pointed = signposts(asked, known.pages.filter(({ readers }) => reader === '' || readers.includes(reader)));
    show(asked, question, pointedFirst(pointed, pages), pointed.length > 0 ? '' : note, found.length > SHOWN);
  } catch (error) {
    console.error(error);
    status.textContent = said.failed;
    everything.hidden = false;
  }
}

/** The pages that say they answer this question, then all others that have its words. */
function pointedFirst(pointed: readonly Signpost[], pages: readonly Page[]): Page[] {
  const first = pointed.map(({ address, title, summary, easyRead }): Page => {
    const url = root.replace(/\/$/, '') + address;
    return pages.find((page) => page.url === url) ?? { url, excerpt: summary, meta: { title, ...(easyRead && { easyRead }) }, sub_results: [] };
  });
  return [...first, ...pages.filter((page) => !first.some(({ url }) => url === page.url))];
}

function show(asked: string, question: Question, pages: readonly Page[], note = '', more = false): void {
  const count = pages.length;
  const sentence = asked === '' ? '' : fill(count === 0 ? said.none : count === 1 ? said.one : more ? said.best : said.many, { count, question: asked });
  status.textContent = `${sentence} ${note}`.trim();
  list.replaceChildren(...pages.map((found) => resultItem(found, question.terms)));
  list.hidden = count === 0;
  tips.hidden = asked === '' || count > 0;
  meanings.replaceChildren(...question.words.slice(0, 2).map(meaningItem));
  meanings.hidden = question.words.length === 0;
}

/** A page, for whom it is, and the part of it that answers best. */
function resultItem(found: Page, terms: readonly string[]): HTMLElement {
  const item = fromTemplate('result');
  const [best] = found.sub_results.filter(({ url }) => url.includes('#')).sort(byAnswer(terms));
  set(item, 'title', (link) => { link.textContent = found.meta.title ?? found.url; (link as HTMLAnchorElement).href = addressOf(found.url); });
  set(item, 'readers', (line) => { line.textContent = found.meta.readers ?? ''; line.hidden = !found.meta.readers; });
  set(item, 'part', (link) => {
    link.textContent = best?.title ?? '';
    (link as HTMLAnchorElement).href = addressOf(best?.url ?? found.url);
    link.hidden = !best || best.title === found.meta.title;
  });
  // Pagefind escapes the page's words and adds <mark> around those that were looked for.
  set(item, 'excerpt', (words) => { words.innerHTML = (best ?? found).excerpt; });
  set(item, 'easy-read', (link) => {
    link.hidden = !found.meta.easyRead;
    link.textContent = fill(said.easyRead, { title: found.meta.easyRead ?? '' });
    (link as HTMLAnchorElement).href = addressOf(`${found.url.replace(/#.*/, '')}easy-read/`);
  });
  return item;
}

/** Which part answers better: first by how many of the question's words stand together in it, then by what they weigh. */
function byAnswer(terms: readonly string[]): (a: Part, b: Part) => number {
  const together = ({ excerpt }: Part) => {
    const marked = tokens([...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, words = '']) => words).join(' '));
    return terms.filter((term) => marked.some((word) => word === term || (/^\D{4}/.test(term) && word.startsWith(term.slice(0, 4))))).length;
  };
  const weight = (part: Part) => part.weighted_locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
  return (a, b) => together(b) - together(a) || weight(b) - weight(a);
}

function meaningItem({ id, word, inFull, meaning }: KnownWord): HTMLElement {
  const item = fromTemplate('meaning');
  set(item, 'word', (link) => { link.textContent = inFull ? `${word} (${inFull})` : word; (link as HTMLAnchorElement).href = addressOf(`${root}words/#${id}`); });
  set(item, 'says', (words) => { words.textContent = meaning; });
  return item;
}

function byName(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`The search page has no [data-${name}].`);
  return found;
}

function fromTemplate(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-${name}-template]`);
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

function set(item: HTMLElement, name: string, fillIn: (element: HTMLElement) => void): void {
  const element = item.querySelector<HTMLElement>(`[data-${name}]`);
  if (element) fillIn(element);
}

/** The address keeps the question, so that "back" returns to these results. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const question = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value));
  history.replaceState(null, '', `?${question}`);
  void search();
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.type === 'radio') form.requestSubmit();
});

const asked = new URLSearchParams(location.search);
const input = form.elements.namedItem('q');
if (input instanceof HTMLInputElement) input.value = asked.get('q') ?? '';
const who = [...form.querySelectorAll<HTMLInputElement>('[name=reader]')].find(({ value }) => value === (asked.get('reader') ?? ''));
if (who) who.checked = true;
page.dataset.ready = '';
if (asked.get('q')) void search();
