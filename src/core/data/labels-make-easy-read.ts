import { z } from 'zod';
import { REFUSALS } from '../easy-letter/file.ts';
import { gaps, prose } from './common.ts';

const ask = z.strictObject({ question: prose, yes: prose, no: prose });
const hint = z.strictObject({ hard: prose, todo: prose });

/** `content/labels/make-easy-read.yaml`: the words of the tool that makes someone's own easy read. */
export const makeEasyReadLabelsSchema = z.strictObject({
  title: prose, summary: prose,
  intro: z.strictObject({ withoutScript: prose, privacy: prose, tab: prose }),
  form: z.strictObject({
    title: prose, name: prose, text: prose, textHow: prose, size: prose, sizes: z.strictObject({ 16: prose, 20: prose }),
    tooLong: gaps('count'), waiting: prose, noCheck: prose,
  }),
  rows: z.strictObject({
    title: prose, view: prose, views: z.strictObject({ hints: prose, paper: prose }), empty: prose,
    counts: gaps('sentences', 'words', 'pictures'), toLook: gaps('count'), oneToLook: prose, noneToLook: prose,
    fillIn: prose, fillInHow: prose, filled: gaps('count'), filledNone: prose,
    choose: prose, change: prose, edit: prose, mustChange: prose, mayChange: prose, number: gaps('number'),
  }),
  chooser: z.strictObject({
    title: gaps('sentence'), search: prose, searchHow: prose, suggested: prose, found: gaps('typed'), none: gaps('typed'), noneSuggested: prose,
    all: prose, showAll: prose, without: prose, close: prose, one: prose, many: gaps('count'),
  }),
  take: z.strictObject({
    title: prose, print: prose, word: prose, html: prose, how: prose, untitled: prose, made: gaps('day'),
    credit: gaps('credit', 'licence', 'address'), empty: prose,
    /** The name of a saved file. */
    file: gaps('title'),
  }),
  caution: z.strictObject({ title: prose, words: prose, ask: prose, questions: z.array(prose).min(1), after: prose }),
  keep: z.strictObject({ title: prose, save: prose, open: prose, here: prose, stop: prose, clear: prose, how: prose, kept: prose, unsaved: prose }),
  ask: z.strictObject({ clear: ask, replace: ask.extend({ question: gaps('file') }) }),
  status: z.strictObject({
    saved: gaps('file'), opened: gaps('file'), resumed: prose, back: prose, keeping: prose, stopped: prose, cleared: prose,
    noRoom: prose, tooFull: prose, elsewhere: prose, makingWord: prose, noWord: prose, noPictures: prose,
  }),
  refused: z.strictObject({ ...Object.fromEntries(REFUSALS.map((why) => [why, gaps('file')])) as Record<(typeof REFUSALS)[number], typeof prose>, kept: prose }),
  hints: z.strictObject({ instead: gaps('phrase', 'words'), meaning: gaps('words'), language: hint, more: hint, rules: z.record(z.string(), hint) }),
  rules: z.strictObject({ title: prose, instead: prose, better: prose, list: z.array(z.strictObject({ rule: prose, hard: prose, easy: prose })).min(1) }),
  sheet: z.strictObject({ title: prose, how: prose, pictures: prose }),
});
export type MakeEasyReadLabels = z.infer<typeof makeEasyReadLabelsSchema>;
