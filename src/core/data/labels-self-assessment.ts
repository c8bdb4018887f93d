import { z } from 'zod';
import { STANDINGS } from '../assessment/assessment.ts';
import { CHANGES, SPREADS } from '../assessment/compare.ts';
import { REFUSALS } from '../assessment/file.ts';
import { gaps, prose } from './common.ts';

const ask = z.strictObject({ question: prose, yes: prose, no: prose });
const standings = z.record(z.enum(STANDINGS), prose);

/** `content/labels/self-assessment.yaml`: the words of the self-assessments on the web. */
export const selfAssessmentLabelsSchema = z.strictObject({
  intro: z.strictObject({ how: prose, explain: prose, paper: prose, paperHow: prose, withoutScript: prose, privacy: prose }),
  about: z.strictObject({ title: prose, how: prose, begin: prose }),
  areas: z.strictObject({
    title: prose, progress: gaps('count', 'total'), place: gaps('number', 'total'), standings, notYetMeaning: prose, noNames: prose,
    back: prose, next: prose, results: prose,
  }),
  actions: z.strictObject({ title: prose, how: prose, add: prose, added: prose, own: prose, remove: prose }),
  faults: z.strictObject({ title: prose, what: gaps('area', 'number'), on: prose }),
  results: z.strictObject({
    title: prose, glance: prose, picture: gaps('counts'), middle: gaps('total'), counts: z.record(z.enum(STANDINGS), gaps('count')), nothing: prose,
    table: prose, number: prose, area: prose, rating: prose, change: prose, changeWhat: gaps('what'),
    plan: prose, planHow: prose, noActions: prose, withoutAction: prose, empty: prose, notes: prose, noNotes: prose,
  }),
  compare: z.strictObject({
    title: prose, how: prose, open: prose, caption: gaps('who'), columns: z.strictObject({ area: prose, before: prose, now: prose, change: prose }),
    changes: z.record(z.enum(CHANGES), prose), counts: z.record(z.enum(['better', 'worse', 'same']), gaps('count')), remove: prose,
  }),
  side: z.strictObject({
    title: prose, how: prose, open: prose, caption: prose, here: prose, rater: prose, on: prose, spread: prose,
    spreads: z.record(z.enum(SPREADS), prose), apart: prose, remove: gaps('who'), removeAll: prose,
  }),
  keep: z.strictObject({ title: prose, save: prose, open: prose, here: prose, stop: prose, clear: prose, how: prose, kept: prose, unsaved: prose }),
  take: z.strictObject({ title: prose, csv: prose, word: prose, print: prose }),
  ask: z.strictObject({ clear: ask, replace: ask.extend({ question: gaps('file') }), remove: ask }),
  status: z.strictObject({
    saved: gaps('file'), opened: gaps('file'), dropped: gaps('areas'), resumed: prose, keeping: prose, stopped: prose, cleared: prose,
    added: gaps('what'), removed: prose, compared: gaps('file'), beside: gaps('count'), besideOne: prose, putAway: prose,
    noRoom: prose, tooFull: prose, elsewhere: prose, makingWord: prose, noWord: prose,
  }),
  refused: z.strictObject({ ...Object.fromEntries(REFUSALS.map((why) => [why, gaps('file')])) as Record<(typeof REFUSALS)[number], typeof prose>, kept: prose }),
  /** The name of a saved file. */
  file: gaps('title', 'subject', 'on'),
});
export type SelfAssessmentLabels = z.infer<typeof selfAssessmentLabelsSchema>;
