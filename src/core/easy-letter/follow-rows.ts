import { comparable, wordsOf } from '../language/tokens.ts';

/** A changed sentence is looked for among so many that stood near it, so that a long text takes no longer a line. */
const NEAR = 5;
/** Of the words of the shorter one, so many must be in both. */
const SAME = 0.5;

/**
 * For each sentence of a changed text, which one before the change it goes on from: the same words, wherever they stand
 * now; or words that stood at its place and are still half the same. Each is gone on from once.
 * @returns for each of `after` its place in `before`; undefined for a new sentence.
 */
export function followRows(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const from: (number | undefined)[] = new Array<undefined>(after.length).fill(undefined);
  const used = new Set<number>();
  const take = (at: number, old: number): void => { from[at] = old; used.add(old); };

  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) take(start, start++);
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    take(after.length - 1 - end, before.length - 1 - end);
    end += 1;
  }

  const places = new Map<string, number[]>();
  for (let old = before.length - 1 - end; old >= start; old -= 1) {
    const known = places.get(before[old] ?? '');
    if (known) known.push(old);
    else places.set(before[old] ?? '', [old]);
  }
  for (let at = start; at < after.length - end; at += 1) {
    const old = places.get(after[at] ?? '')?.pop();
    if (old !== undefined) take(at, old);
  }

  let last = start - 1;
  for (let at = start; at < after.length - end; at += 1) {
    if (from[at] === undefined) {
      const near = Array.from({ length: NEAR }, (_, n) => last + 1 + n).filter((old) => old < before.length && !used.has(old));
      const old = near.find((place) => alike(before[place] ?? '', after[at] ?? ''));
      if (old !== undefined) take(at, old);
    }
    last = from[at] ?? last;
  }
  return from;
}

function alike(before: string, after: string): boolean {
  const [old, now] = [new Set(wordsOf(before).map(comparable)), new Set(wordsOf(after).map(comparable))];
  const shared = [...now].filter((word) => old.has(word)).length;
  return shared >= Math.min(old.size, now.size) * SAME && shared > 0;
}
