import { z } from 'zod';
import { gaps, id, prose, webAddress, words } from './common.ts';
import { KIT_PAPERS, PAPERS } from './leaflets.ts';
import { understandingLabels } from './labels-understanding.ts';
import { LOCAL_LINES } from './local.ts';

/** What to say where the paper or file says how to find the newest copy. */
const newCopy = z.strictObject({ title: words, words, qr: gaps('address') });

/** `content/labels/sheets.yaml`: the few words that printed sheets and text files add to a page. */
export const sheetLabelsSchema = z.strictObject({
  pageNumber: gaps('page', 'pages'),
  contents: words,
  newCopy,
  sources: words,
  audio: z.strictObject({
    /** Said at the start, so that nobody takes the computer's voice for a person's. */
    voice: words,
    /** What the site calls a recording. */
    readBy: z.strictObject({ standard: gaps('name'), 'easy-read': gaps('name') }),
    /** Words that are said in another way than they look. */
    say: z.record(words, words),
  }),
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
    /** Over lines to write on, where a sheet has room for some. */
    notes: words,
    /** For those who cannot see the pages of a booklet to fold: where to read them. */
    folded: gaps('page'),
    /** On easy-read sheets that people who use easy read have not checked yet, and on those that they have. */
    draft: words,
    checked: words,
    newCopy,
  }),
  /** The script that staff read aloud, and the record of the talk. */
  script: z.strictObject({
    /** What to know before the talk. */
    before: z.array(words).min(1),
    /** Said between the parts, and after the last of them. */
    stop: z.strictObject({ title: words, words: z.array(words).min(1) }),
    check: z.strictObject({ title: words, words: z.array(words).min(1) }),
    /** A row for each talk. `options` are boxes to tick; a column without any is a space to write in. */
    record: z.strictObject({
      title: words, about: words, lines: z.array(words).min(1),
      columns: z.array(z.strictObject({ label: words, options: z.array(words).default([]) })).min(2),
    }),
  }),
  /** The sheets of a reading group: the questions, and the notes for whoever runs the group. */
  understanding: understandingLabels,
  /** The kinds of paper for leaflets: the name, and how to print it. */
  papers: z.record(z.enum([...PAPERS, ...KIT_PAPERS]), z.strictObject({ label: words, describe: words })),
  epub: z.strictObject({
    /** The last page of an e-book, and the name of its easy read among its contents. */
    about: words,
    easyRead: gaps('title'),
    /** What programs tell people who ask whether they can read the book. */
    accessibility: words,
  }),
  /** Said in the zip of all files of a page, and in that of the whole site. */
  everything: z.strictObject({
    page: words,
    newCopy: words,
    /** The whole site, to be opened from a folder. */
    copy: z.strictObject({
      /** At the foot of each page. */
      notice: gaps('day', 'address'),
      readMe: z.array(z.strictObject({ title: words, paragraphs: z.array(words).min(1) })).min(1),
    }),
  }),
  /** The last page of the Word editions: how to change them, with what to mind in easy read, and under which licences. */
  docx: z.strictObject({
    title: words,
    intro: words,
    steps: z.array(prose).min(1),
    easyRead: z.array(prose).min(1),
    licences: z.strictObject({ words: gaps('name'), address: webAddress, pictures: gaps('licence') }),
  }),
  /** Said below the title of a braille file: that it was made by computer, and who has checked it. */
  braille: z.strictObject({ made: words }),
  /** How the site offers each edition: its name, and what it is good for. */
  formats: z.record(id, z.strictObject({ label: words, describe: words })),
});
export type SheetLabels = z.infer<typeof sheetLabelsSchema>;
