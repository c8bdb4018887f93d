import { z } from 'zod';
import { REFUSALS } from '../planner/file.ts';
import { gaps, prose } from './common.ts';

const ask = z.strictObject({ question: prose, yes: prose, no: prose });

/** `content/labels/planner.yaml`: the words of a planner on the web. The boxes are named in `tool-sheets.yaml`, as on paper. */
export const plannerLabelsSchema = z.strictObject({
  intro: z.strictObject({ withoutScript: prose, privacy: prose, paper: prose, paperHow: prose }),
  start: z.strictObject({ title: prose, template: prose, templateHow: prose, empty: prose, emptyHow: prose, open: prose, openHow: prose }),
  form: z.strictObject({
    title: prose, about: prose, up: prose, down: prose, remove: prose, addDriver: prose, addIdea: prose, addTest: prose,
    details: prose, oneTest: prose, tests: gaps('count'), undecided: prose,
    moved: gaps('what', 'to'), removed: gaps('what'), undo: prose, undoWhat: gaps('what'), back: gaps('what'), testOf: gaps('idea', 'test'),
  }),
  shown: z.strictObject({ picture: prose, alt: gaps('drivers', 'ideas'), list: prose, noLog: prose }),
  keep: z.strictObject({ title: prose, save: prose, open: prose, here: prose, stop: prose, clear: prose, how: prose, kept: prose, unsaved: prose }),
  take: z.strictObject({ title: prose, csv: prose, word: prose, print: prose }),
  ask: z.strictObject({ clear: ask, replace: ask.extend({ question: gaps('file') }) }),
  status: z.strictObject({
    saved: gaps('file'), opened: gaps('file'), resumed: prose, keeping: prose, stopped: prose, cleared: prose,
    noRoom: prose, tooFull: prose, elsewhere: prose, makingWord: prose, noWord: prose,
  }),
  refused: z.strictObject({ ...Object.fromEntries(REFUSALS.map((why) => [why, gaps('file')])) as Record<(typeof REFUSALS)[number], typeof prose>, kept: prose }),
  /** The name of a saved file. */
  file: gaps('team', 'on'),
});
export type PlannerLabels = z.infer<typeof plannerLabelsSchema>;
