import { z } from 'zod';
import { id, words } from './common.ts';
import { PAPERS } from './leaflets.ts';
import { LOCAL_LINES } from './local.ts';

/** Words in which the gap must stay, to be filled by `fill`: `Page {page} of {pages}`. */
const gaps = (...names: string[]) => words.refine(
  (text) => names.every((name) => text.includes(`{${name}}`)), `keep the gaps ${names.map((name) => `{${name}}`).join(' ')}`);

/** What to say where the paper or file says how to find the newest copy. */
const newCopy = z.strictObject({ title: words, words, qr: gaps('address') });

/** `content/labels/sheets.yaml`: the few words that printed sheets and text files add to a page. */
export const sheetLabelsSchema = z.strictObject({
  pageNumber: gaps('page', 'pages'),
  contents: words,
  newCopy,
  sources: words,
  easyRead: z.strictObject({
    /** Said on the cover, each on a line of its own. */
    cover: z.array(words).min(1),
    newCopy,
    /** The last part of every easy-read sheet. */
    help: z.strictObject({ title: words, points: z.array(z.strictObject({ picture: id, words })).min(1) }),
  }),
  /** The service and the hospital of the readers: filled in by `content/local.yaml`, or lines to write on. */
  local: z.strictObject({
    title: words,
    /** What to do while nobody has filled them in. */
    howToFind: words,
    lines: z.record(z.enum(LOCAL_LINES), words),
  }),
  leaflets: z.strictObject({
    /** On easy-read sheets that people who use easy read have not checked yet, and on those that they have. */
    draft: words,
    checked: words,
    newCopy,
  }),
  /** The kinds of paper for leaflets: the name, and how to print it. */
  papers: z.record(z.enum(PAPERS), z.strictObject({ label: words, describe: words })),
  /** How the site offers each edition: its name, and what it is good for. */
  formats: z.record(id, z.strictObject({ label: words, describe: words })),
});
export type SheetLabels = z.infer<typeof sheetLabelsSchema>;
