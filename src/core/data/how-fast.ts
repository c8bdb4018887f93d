import { z } from 'zod';
import { day } from './common.ts';

/**
 * The tables of `/about/how-fast/`: of each, its columns in their order with the unit of each, and in which of them a figure is
 * held against the first row of its group, which is ours or the smallest.
 */
export const TABLES = {
  load: {
    columns: { total: 'kB', html: 'kB', css: 'kB', scripts: 'kB', fonts: 'kB', pictures: 'kB', requests: '', blocking: '', beforePaint: 'kB', firstPaint: 's' },
    compared: ['total', 'requests', 'beforePaint', 'firstPaint'],
  },
  ownPages: { columns: { pages: '', least: 'kB', middle: 'kB', most: 'kB', withoutScripts: 'kB' }, compared: [] },
  builds: { columns: { seconds: 's', written: '', each: 'ms', memory: 'MB' }, compared: ['seconds', 'each', 'memory'] },
  growth: { columns: { seconds: 's', written: '', each: 'ms', memory: 'MB' }, compared: ['each', 'memory'] },
  everything: { columns: { editions: '', seconds: 's', kept: 's', again: 's', memory: 'MB' }, compared: [] },
  search: { columns: { start: 'kB', first: 'ms', query: 'ms', memory: 'MB', index: 's' }, compared: ['start', 'first', 'query', 'memory', 'index'] },
  editions: { columns: { time: 'ms', size: 'kB' }, compared: ['time', 'size'] },
  formats: { columns: { made: '', second: '', chromium: '', size: 'kB' }, compared: [] },
  lighthouse: { columns: { performance: '', accessibility: '', 'best-practices': '', seo: '' }, compared: [] },
} as const satisfies Record<string, { columns: Record<string, Unit>; compared: readonly string[] }>;

export type Unit = '' | 'kB' | 'MB' | 's' | 'ms';
export type TableId = keyof typeof TABLES;

const row = z.strictObject({
  /** What was measured; its name stands in `content/labels/how-fast.yaml`. A number is so many pages of guidance. */
  of: z.string().min(1),
  /** Rows that are held against each other: so many pages, or a kind of file. */
  group: z.string().min(1).optional(),
  /** Sizes in bytes, times in milliseconds, by the column. */
  figures: z.record(z.string(), z.number().min(0)),
});
export type Row = z.infer<typeof row>;

/** What `npm run bench` measured at one go. */
const table = z.strictObject({ id: z.enum(Object.keys(TABLES) as [TableId, ...TableId[]]), on: day, rows: z.array(row).min(1) })
  .refine(({ id, rows }) => rows.every(({ figures }) => Object.keys(figures).every((column) => column in TABLES[id].columns)), 'a figure stands in a column that its table does not have: run "npm run bench -- --publish" again');
export type FastTable = z.infer<typeof table>;

/** `content/how-fast.json`, as `npm run bench -- --publish` writes it. A site need not have it. */
export const howFastSchema = z.strictObject({
  computer: z.strictObject({ processor: z.string().min(1), cores: z.int().min(1), memory: z.number().min(0), system: z.string().min(1) }),
  /** Of every program that took part. */
  versions: z.record(z.string(), z.string().min(1)),
  tables: z.array(table).min(1),
});
export type HowFast = z.infer<typeof howFastSchema>;

/** How many times the figure of the first row in its group; undefined for that row itself, and where there is nothing to divide by. */
export function ratioOf({ id, rows }: Pick<FastTable, 'id' | 'rows'>, of: Row, column: string): number | undefined {
  const compared: readonly string[] = TABLES[id].compared;
  const first = rows.find(({ group }) => group === of.group);
  const [own, beside] = [of.figures[column], first?.figures[column]];
  return !compared.includes(column) || first === of || own === undefined || !beside ? undefined : own / beside;
}
