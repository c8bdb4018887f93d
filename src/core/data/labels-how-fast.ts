import { z } from 'zod';
import { gaps, words } from './common.ts';
import { TABLES, type TableId } from './how-fast.ts';

/** By their ids, as `content/how-fast.json` has them. */
const names = z.record(z.string(), words);
const table = z.strictObject({ title: words, says: z.array(words).min(1), columns: names, rows: names.default({}) });

/** `content/labels/how-fast.yaml`: the words of `/about/how-fast/`. */
export const howFastLabelsSchema = z.strictObject({
  title: words,
  summary: words,
  /** Where nothing has been measured yet. */
  none: words,
  /** How the figures are to be read. */
  caution: z.array(words).min(1),
  measured: gaps('day'),
  ratio: gaps('ratio'),
  /** How figures are written; those without a unit stand as they are. */
  units: z.strictObject({ kB: gaps('figure'), MB: gaps('figure'), s: gaps('figure'), ms: gaps('figure') }),
  what: words,
  /** What was measured with so many pages of guidance. */
  pages: gaps('count'),
  unknown: words,
  groups: names,
  better: z.strictObject({ title: words, list: z.array(words).min(1) }),
  notMeasured: z.strictObject({ title: words, list: z.array(words).min(1) }),
  computer: z.strictObject({ title: words, says: words, name: words, processor: words, cores: words, memory: words, system: words, program: words, version: words, programs: names }),
  tables: z.strictObject(Object.fromEntries(Object.keys(TABLES).map((id) => [id, table])) as Record<TableId, typeof table>),
});
export type HowFastLabels = z.infer<typeof howFastLabelsSchema>;
