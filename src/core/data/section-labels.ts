import { z } from 'zod';
import { words } from './common.ts';

/** `content/labels/sections.yaml`: the words around what `content/sections.yaml` says. */
export const sectionLabelsSchema = z.strictObject({
  /** The headings of the table's columns. */
  table: z.strictObject({ section: words, longest: words, goesOn: words, imha: words }),
  /** What stands in bold before each line about a section, with its own colon or question mark. */
  lines: z.strictObject({ means: words, longest: words, goesOn: words, tribunal: words, othersCanAsk: words, whoCanEnd: words, imha: words }),
  /** Whether a section gives the right to an IMHA. */
  imha: z.strictObject({ yes: words, no: words }),
});
export type SectionLabels = z.infer<typeof sectionLabelsSchema>;
