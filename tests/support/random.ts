/** Chance that is the same on every run: numbers from a seed (mulberry32, Tommy Ettinger, public domain). */
export interface Random {
  /** A whole number from 0 up to, but without, `below`. */
  below(below: number): number;
  /** True so often in a hundred. */
  chance(percent: number): boolean;
  pick<T>(of: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    chance: (percent) => next() * 100 < percent,
    pick: (of) => {
      if (of.length === 0) throw new Error('There is nothing to pick from.');
      return of[below(of.length)] as (typeof of)[number];
    },
  };
}
