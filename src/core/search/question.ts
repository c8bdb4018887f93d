import { FILLING, tokens } from './tokens.ts';

/** What search needs of a word in the list of words. */
export interface KnownWord {
  id: string;
  word: string;
  inFull?: string | undefined;
  meaning: string;
  forms: readonly string[];
  alsoCalled: readonly string[];
}

export interface Question {
  /** What to look for: without the words that stand on every page, and with our names for things. */
  query: string;
  /** Its words one by one, for when no page has them all. */
  terms: string[];
  /** The hard words that it names or means. */
  words: KnownWord[];
}

/**
 * Makes a question in someone's own words into what our pages may answer: other names and slips of the pen become
 * the names that the pages use, and filling words go. A question of filling words alone is left as it is.
 */
export function readQuestion(asked: string, known: readonly KnownWord[]): Question {
  let left = tokens(asked);
  const words: KnownWord[] = [];
  for (const { name, word, ours } of namesOf(known)) {
    const at = position(left, name);
    if (at < 0) continue;
    if (!words.includes(word)) words.push(word);
    if (!ours) left = [...left.slice(0, at), ...tokens(word.word), ...left.slice(at + name.length)];
  }
  const telling = left.filter((token) => !FILLING.has(token));
  const terms = [...new Set(telling.length > 0 ? telling : left)];
  return { query: terms.join(' '), terms, words };
}

/** Every name of every word, longest first, so that "nearest relative" is found before "relative". */
function namesOf(known: readonly KnownWord[]): { name: string[]; word: KnownWord; ours: boolean }[] {
  return known.flatMap((word) => [
    ...[word.word, word.inFull ?? '', ...word.forms].map((name) => ({ name: tokens(name), word, ours: true })),
    ...word.alsoCalled.map((name) => ({ name: tokens(name), word, ours: false })),
  ]).filter(({ name }) => name.length > 0).sort((a, b) => b.name.length - a.name.length);
}

function position(within: readonly string[], name: readonly string[]): number {
  return within.findIndex((_, start) => name.every((token, index) => within[start + index] === token));
}

/**
 * Puts the results of several searches together, best first. A page that more of them found comes higher.
 * What few pages have says more about the question than what many have, so it counts for more.
 */
export function mergeResults<T extends { id: string; score: number }>(searches: readonly (readonly T[])[]): { result: T; score: number }[] {
  const merged = new Map<string, { result: T; score: number }>();
  for (const results of searches) {
    for (const result of results) {
      const before = merged.get(result.id);
      const score = (before?.score ?? 0) + result.score / Math.sqrt(results.length);
      merged.set(result.id, { result: before?.result ?? result, score });
    }
  }
  return [...merged.values()].sort((a, b) => b.score - a.score);
}
