import type { Row, TableId } from '../../src/core/data/how-fast.ts';
import type { Rivals } from './rivals.ts';

/** What the command's options say. */
export interface BenchOptions {
  /** A finished build of our site. */
  site: string;
  /** How many times over the pages of guidance are built. */
  times: readonly number[];
  /** The same for builds with all editions. */
  timesWhole: readonly number[];
  /** For how many wards packs are made. */
  wards: readonly number[];
  /** Installs them at first use. */
  rivals(): Promise<Rivals>;
}

/** One thing that the bench measures; each can be run alone. */
export interface Part {
  about: string;
  run(options: BenchOptions): Promise<Measured>;
}

export interface Measured {
  /** For `/about/how-fast/`. */
  tables?: Partial<Record<TableId, Row[]>>;
  /** Programs that took part, besides those that are always named. */
  versions?: Record<string, string>;
  /** What is written down with `--json` alone. */
  more?: unknown;
}

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

/** The middle one of numbers in order. @returns NaN of none */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
