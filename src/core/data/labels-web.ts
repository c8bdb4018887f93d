import { z } from 'zod';
import { gaps, words } from './common.ts';
import { LOCAL_LINES } from './local-checks.ts';
import { CALLOUTS } from '../document/types.ts';
import { reader } from './topics.ts';

/** `content/labels/web.yaml`: the words of buttons, lists and notices on the web pages. */
export const webLabelsSchema = z.strictObject({
  skip: words,
  menu: words,
  mainNavigation: words,
  home: words,
  youAreHere: words,
  words: words,
  search: words,
  searchThisSite: words,

  page: z.strictObject({
    thisPageAs: words,
    moreKinds: words,
    easyRead: words,
    easyReadNote: words,
    onThisPage: words,
    next: words,
    before: gaps('title'),
    after: gaps('title'),
    checked: gaps('day'),
    /** The same for pages that do not rest on the law. */
    lastChecked: gaps('day'),
    nextCheck: gaps('day'),
    sources: gaps('count'),
    sourceRead: gaps('day'),
    sourcesRead: gaps('day'),
    outside: words,
  }),
  file: z.strictObject({
    /** What follows a file's name: `PDF, 4 pages, 120 kB`. */
    pages: gaps('count'),
    onePage: words,
    kilobytes: gaps('size'),
    megabytes: gaps('size'),
  }),
  easyRead: z.strictObject({
    name: words,
    print: words,
    moreDetail: words,
    draft: words,
    updating: words,
    checked: gaps('who', 'day'),
    pictures: words,
    howEasy: words,
  }),
  /** The buttons that read a page aloud. */
  readAloud: z.strictObject({
    page: words, card: words, controls: words, pause: words, continue: words, stop: words,
    speed: words, slower: words, normal: words, faster: words, failed: words,
  }),
  topic: z.strictObject({ easyRead: gaps('title') }),
  meaning: gaps('term'),
  meanings: gaps('terms'),
  table: gaps('title'),
  /** For those who cannot see the picture of a diagram. */
  diagram: gaps('title'),
  /** Said over a highlighted block that has no title of its own. */
  callouts: z.record(z.enum(CALLOUTS), words),
  readers: z.record(reader, words),

  glossary: z.strictObject({
    title: words, summary: words, letters: words, easyRead: words, more: gaps('title'),
  }),
  pictures: z.strictObject({ title: words, summary: words, licence: words, standsFor: words, editors: words }),
  searchPage: z.strictObject({
    title: words,
    summary: words,
    question: words,
    who: words,
    everyone: words,
    searching: words,
    none: gaps('question'),
    one: gaps('question'),
    many: gaps('count', 'question'),
    /** When there are more than are shown. */
    best: gaps('count', 'question'),
    someWords: words,
    /** Before the question as it was put right; and a link that asks as it was typed. */
    instead: words,
    asTyped: gaps('question'),
    /** Before words of the site that look like one that was asked for. */
    didYouMean: words,
    tryThese: words,
    failed: words,
    withoutScript: words,
    allPages: words,
    easyRead: words,
    /** Words that people use for one and the same thing. None of them is shown. */
    sameWords: z.array(z.array(words).min(2)),
    /** Words by which someone who asks says who they are; the first kind of reader with one of them counts. */
    askers: z.partialRecord(reader, z.array(words)),
  }),
  notFound: z.strictObject({ title: words, text: words, what: words }),
  /** `/print/`: every sheet. */
  printPage: z.strictObject({
    title: words,
    /** How the foot of each page names it. */
    short: words,
    summary: words,
    before: words,
    tips: z.array(words).min(1),
    make: words,
    makeThis: words,
    /** What is to be seen on the picture of a sheet, in colour and in grey. */
    firstPage: gaps('title', 'paper'),
    blackAndWhite: words,
    inGrey: gaps('title', 'paper'),
    wholePages: words,
    wholePagesText: words,
    /** Leads to the zip of all editions. */
    wholeSite: words,
    /** Said on the pages of ward staff. */
    forWards: words,
    notYet: words,
  }),
  /** `/tools/`: every tool. */
  toolsPage: z.strictObject({ title: words, summary: words }),
  /** `/tools/make-a-leaflet/`. */
  leafletTool: z.strictObject({
    title: words,
    summary: words,
    privacy: words,
    withoutScript: words,
    choose: words,
    sheet: words,
    paper: words,
    details: words,
    leaveOut: words,
    hints: z.partialRecord(z.enum(LOCAL_LINES), words),
    print: words,
    pdf: words,
    save: words,
    open: words,
    clear: words,
    keep: words,
    file: words,
    yourSheet: words,
    sides: gaps('count'),
    oneSide: words,
    overflow: words,
    overflowEmpty: words,
    tooManySides: gaps('count', 'room'),
    problem: words,
    /** What to do about a line that cannot stand on a sheet. */
    faults: z.strictObject({ phone: words, email: words, web: words, long: gaps('line', 'count') }),
    saved: gaps('file'),
    opened: gaps('file'),
    cleared: words,
    refused: z.strictObject({ unreadable: gaps('file'), foreign: gaps('file'), line: gaps('file', 'line') }),
  }),
});
export type WebLabels = z.infer<typeof webLabelsSchema>;
