import { z } from 'zod';
import { COLUMNS } from '../wards/columns.ts';
import { gaps, words } from './common.ts';

/** `content/labels/wards.yaml`: the words around packs for wards: the template of the spreadsheet, dividers, the print room's note. */
export const wardLabelsSchema = z.strictObject({
  /** The placeholders in the template's only row; a row that still holds them is not used. */
  example: z.record(z.enum(COLUMNS), z.string()),
  /** How an easy-read sheet is named beside others. */
  easyRead: gaps('title'),
  /** The text file beside the template. */
  template: z.strictObject({
    title: words,
    before: z.array(words).min(1),
    columns: words,
    needed: gaps('column', 'words'),
    notNeeded: gaps('column', 'words'),
    about: z.record(z.enum(COLUMNS), words),
    sheets: words,
    inPack: gaps('sheet'),
    after: words,
  }),
  /** The page before each ward's sheets in the file to print. */
  divider: z.strictObject({ title: gaps('ward', 'hospital'), words, sheet: words, print: words, sides: words }),
  readMe: z.strictObject({
    title: words,
    made: words,
    how: z.array(words).min(1),
    sizes: words,
    size: gaps('ending', 'paper'),
    sheets: words,
    /** That the files to print have no tags, and where those are that have. */
    tags: words,
  }),
});
export type WardLabels = z.infer<typeof wardLabelsSchema>;
