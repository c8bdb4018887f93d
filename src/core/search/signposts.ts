import { STOP_WORDS, tokens } from './question.ts';

/** What search needs of a page of guidance, beside the index of all its words. */
export interface Signpost {
  /** From the root of the site, with slashes at both ends. */
  address: string;
  title: string;
  summary: string;
  /** The questions that the page answers, as people ask them. */
  searchFor: readonly string[];
  readers: readonly string[];
  easyRead?: string | undefined;
}

/** How near a question must come to one that a page answers. Below it, all words of the pages decide. */
const NEAR = 0.6;
/** Nearly every page is about advocates, so small words such as "how" and "who" tell pages apart, if less than others. */
const SMALL = 0.3;
const MOST = 3;

/** The pages that say of themselves that they answer just this, or nearly this; the nearest first. */
export function signposts(asked: string, pages: readonly Signpost[]): Signpost[] {
  return pages
    .map((page) => ({ page, near: Math.max(...[page.title, ...page.searchFor].map((phrase) => nearness(asked, phrase))) }))
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** From 0, no word in common, to 1, the same words: the Sørensen–Dice coefficient, with small words weighing less. */
function nearness(one: string, other: string): number {
  const [a, b] = [weights(one), weights(other)];
  const common = [...a].reduce((sum, [word, weight]) => sum + (b.has(word) ? weight : 0), 0);
  return (2 * common) / (total(a) + total(b) || 1);
}

function weights(text: string): Map<string, number> {
  return new Map(tokens(text).map((word) => [word.length > 3 ? word.replace(/s$/, '') : word, STOP_WORDS.has(word) ? SMALL : 1]));
}

const total = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, weight) => sum + weight, 0);
