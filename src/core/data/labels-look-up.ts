import { z } from 'zod';
import { gaps, id, prose, words } from './common.ts';

/** `content/labels/look-up.yaml`: the words around the sections at /tools/look-up-a-section/. */
export const lookUpLabelsSchema = z.strictObject({
  question: words,
  /** Beside whether a section gives the right to an advocate. */
  pictures: z.strictObject({ yes: id, no: id }),
  hint: prose,
  find: words,
  showAll: words,
  showList: words,
  /** Said after a search. */
  one: gaps('name'),
  several: gaps('count', 'names'),
  none: gaps('asked'),
  /** What to do when nothing was found. */
  notFound: z.array(prose).min(1),
  /** Leads to the tool with that id. */
  notFoundTool: z.strictObject({ id, words: prose }),
  /** Said while someone types. */
  listed: gaps('count'),
  listedOne: words,
  /** Numbers and words that people look for here, and that are no section to be on. */
  others: z.strictObject({
    title: words,
    list: z.array(z.strictObject({ id, name: words, searchFor: z.array(prose).default([]), means: prose, to: z.string().regex(/^\/.*\/$/), read: prose })),
  }),
  card: z.strictObject({
    alsoCalled: words,
    leaflets: words,
    makeLeaflet: words,
    allLeaflets: words,
    easyRead: gaps('title'),
    more: words,
    print: words,
  }),
  dates: z.strictObject({
    title: gaps('section'),
    from: words,
    /** Over the boxes: for a day, and for a time. */
    askDay: prose,
    askTime: prose,
    hintDay: prose,
    hintTime: prose,
    boxes: z.strictObject({ day: words, month: words, year: words, hour: words, minute: words }),
    workOut: words,
    clear: words,
    private: prose,
    /** Over the rules, and over the dates when they are worked out. */
    how: words,
    result: gaps('start'),
    fromTo: gaps('from', 'until'),
    at: gaps('time', 'day'),
    check: prose,
    today: z.strictObject({ ask: prose, end: prose }),
    past: prose,
    notYet: prose,
    weekend: gaps('weekday'),
    clocks: prose,
    /** Asked, kindly, beside the dates: they are shown all the same. */
    future: prose,
    longAgo: prose,
  }),
  errors: z.strictObject({
    title: words,
    windowTitle: gaps('title'),
    empty: z.strictObject({ day: prose, time: prose }),
    day: prose, month: prose, year: prose, hour: prose, minute: prose,
    shortYear: prose, noSuchDay: prose, noSuchTime: prose,
    /** The clocks went forward over it. */
    leftOut: prose,
  }),
});
export type LookUpLabels = z.infer<typeof lookUpLabelsSchema>;
