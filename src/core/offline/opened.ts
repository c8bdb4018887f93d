/** How many opened files are kept, and how large one may be. */
export const MOST_OPENED = 40;
const MOST_BYTES = 5_000_000;

/** Whether a file that was opened is kept. @param length what the server says of its size, which may be nothing. */
export function mayKeep(length: string | null): boolean {
  return Number(length ?? 0) <= MOST_BYTES;
}

/** Those that give way to newer ones. @param kept in the order in which they were opened. */
export function givesWay<T>(kept: readonly T[]): readonly T[] {
  return kept.slice(0, Math.max(0, kept.length - MOST_OPENED));
}
