/** What the search page shows: its templates, filled in. */
import { fill } from '../../core/fill.ts';
import type { KnownWord } from '../../core/search/question.ts';
import { tokens } from '../../core/search/tokens.ts';
import { addressOf } from '../lib/site-copy.ts';
import type { Found, Part } from './engine.ts';

/** A page, for whom it is, and the part of it that answers best. */
export function resultItem(found: Found, terms: readonly string[], easyRead: string): HTMLElement {
  const item = fromTemplate('result');
  const readers = (found.meta.readers ?? found.ranked?.page.readers.map(readerName).join(' · ')) || '';
  const best = partOf(found, terms);
  set(item, 'title', (link) => { link.textContent = found.meta.title ?? found.url; (link as HTMLAnchorElement).href = addressOf(found.url); });
  set(item, 'readers', (line) => { line.textContent = readers; line.hidden = readers === ''; });
  set(item, 'part', (link) => {
    link.textContent = best?.title ?? '';
    (link as HTMLAnchorElement).href = addressOf(best?.url ?? found.url);
    link.hidden = !best || best.title === found.meta.title;
  });
  // Pagefind escapes the page's words and adds <mark> around those that were looked for.
  set(item, 'excerpt', (words) => { words.innerHTML = best && 'excerpt' in best ? best.excerpt : found.excerpt; });
  set(item, 'easy-read', (link) => {
    link.hidden = !found.meta.easyRead;
    link.textContent = fill(easyRead, { title: found.meta.easyRead ?? '' });
    (link as HTMLAnchorElement).href = addressOf(`${found.url.replace(/#.*/, '')}easy-read/`);
  });
  return item;
}

/** As the form writes it. */
function readerName(reader: string): string {
  return document.querySelector(`[name="reader"][value="${reader}"]`)?.parentElement?.textContent ?? '';
}

/** The section that was asked for by its name, or the part that has most of the words; if Pagefind knows of none, the part whose heading has. */
function partOf({ url, sub_results: parts, ranked }: Found, terms: readonly string[]): Part | { title: string; url: string } | undefined {
  const own = ranked?.part && { title: ranked.part[1], url: `${url.replace(/#.*/, '')}#${ranked.part[0]}` };
  const [best] = parts.filter((part) => part.url.includes('#')).sort(byAnswer(terms));
  return own && (ranked.named || !best) ? parts.find((part) => part.url === own.url) ?? own : best;
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

export function meaningItem({ id, word, inFull, meaning }: KnownWord, root: string): HTMLElement {
  const item = fromTemplate('meaning');
  set(item, 'word', (link) => { link.textContent = inFull ? `${word} (${inFull})` : word; (link as HTMLAnchorElement).href = addressOf(`${root}words/#${id}`); });
  set(item, 'says', (words) => { words.textContent = meaning; });
  return item;
}

/** @throws Error when the page does not have it */
export function byName(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`The search page has no [data-${name}].`);
  return found;
}

export function fromTemplate(name: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-${name}-template]`);
  return template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
}

export function set(item: HTMLElement, name: string, fillIn: (element: HTMLElement) => void): void {
  const element = item.querySelector<HTMLElement>(`[data-${name}]`);
  if (element) fillIn(element);
}
