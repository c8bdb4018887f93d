import type { MarkdownPage } from './markdown.ts';

/** A page as a search reads it. */
export interface SearchDocument { id: number; url: string; title: string; text: string }

/** Of so many words of a copy, one is made up: English brings about one new word in so many on a further page. */
const ONE_NEW_IN = 50;

/**
 * So many pages to search in: the real ones, and then copies whose words stand in another order and are partly made up,
 * so that an index grows as it would with other pages. The same every time.
 */
export function searchDocuments(pages: readonly MarkdownPage[], count: number): SearchDocument[] {
  const random = numbers(1);
  return Array.from({ length: count }, (_, id) => {
    const page = pages[id % pages.length];
    if (!page) throw new Error('There are no pages to search in.');
    const text = page.body.replace(/\]\([^)]*\)|[\\*_#>|[\]-]/g, ' ').replace(/\s+/g, ' ').trim();
    const copy = Math.floor(id / pages.length);
    return copy === 0
      ? { id, url: `/${page.id}/`, title: page.title, text }
      : { id, url: `/${page.id}-copy-${copy + 1}/`, title: `${page.title} ${madeUp(random)}`, text: varied(text, random) };
  });
}

/** As HTML, for a search that reads pages. */
export function asHtml({ title, text }: SearchDocument): string {
  const paragraphs = text.split(/(?<=[.?!]) /).map((sentence) => `<p>${sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
  return `<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>\n${paragraphs}</main></body></html>`;
}

function varied(text: string, random: () => number): string {
  const words = text.split(' ');
  for (let at = words.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
  return words.map((word) => (random() < 1 / ONE_NEW_IN ? madeUp(random) : word)).join(' ');
}

/** Two to four syllables: some hundred thousand words, the short ones often, as in a language. */
function madeUp(random: () => number): string {
  const syllable = () => 'bcdfghlmnprstvw'.charAt(Math.floor(random() * 15)) + 'aeiou'.charAt(Math.floor(random() * 5)) + (random() < 0.3 ? 'nrst'.charAt(Math.floor(random() * 4)) : '');
  return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('');
}

/** Numbers from 0 to 1 that are the same each time (mulberry32, public domain). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
