import { z } from 'zod';
import { day, gaps, id, prose, words } from './common.ts';

const lines = z.array(prose).min(1);
const titled = z.strictObject({ title: words, items: lines });

/** `content/labels/accessibility.yaml`: the words of `/accessibility/` and of `/accessibility/test-with-people/`. */
export const accessibilityLabelsSchema = z.strictObject({
  title: words,
  summary: words,
  /** Who runs this copy, from `operator` in `content/site.yaml`. */
  contact: z.strictObject({ title: words, how: prose, says: gaps('name'), none: prose, form: words, email: words, phone: words, reply: gaps('time') }),
  status: z.strictObject({
    title: words, standard: prose, noClaim: prose,
    /** Said when a known problem, or a check that failed, touches a criterion of level A or AA. */
    shortfall: prose,
    /** Said when none is known. */
    noneKnown: prose,
    failed: gaps('count', 'day'), noResults: prose, changed: gaps('day'), nobody: prose, sessions: gaps('count', 'day'),
  }),
  problems: z.strictObject({ title: words, says: prose, none: prose, inWcag: words, others: words, criteria: words, affects: words, instead: words, planned: words, faults: words, faultsSay: prose }),
  checks: z.strictObject({
    title: words, says: prose, on: gaps('day'), pages: gaps('count'), tools: words, none: prose,
    check: words, result: words, tests: words, onPages: words,
    states: z.strictObject({ failed: gaps('count'), passed: words, 'not-run': words }),
    untouched: gaps('count', 'of'), untouchedSays: prose,
  }),
  people: z.strictObject({ title: words, none: prose, some: gaps('count', 'day'), more: prose }),
  notTested: z.strictObject({ title: words, says: prose, none: prose, what: words, who: words }),
  enforcement: z.strictObject({
    title: words,
    /** Said when `publicBody` is true; when it is not set; and when it is false. */
    binds: prose, mayBind: prose, bindsNot: prose,
    who: prose, everyone: prose, names: prose, links: z.array(z.strictObject({ title: words, url: z.url() })).min(1),
  }),
  improve: titled,
  preparation: z.strictObject({ title: words, written: gaps('day'), firstWritten: day, reviewed: gaps('on', 'next'), made: gaps('day'), method: prose }),
  script: z.strictObject({
    title: words, summary: prose, print: prose,
    about: titled, before: titled,
    consent: z.strictObject({ title: words, says: prose, points: z.array(z.strictObject({ picture: id, words: prose })).min(1), ask: prose }),
    during: titled,
    tasks: z.strictObject({ title: words, says: prose, number: gaps('number', 'title'), for: words, start: words, say: words, done: words, note: words, with: words }),
    /** The lines to write on, on paper. */
    sheet: z.strictObject({ used: words, result: words, ticks: lines, way: words }),
    after: titled,
    results: z.strictObject({
      title: words, none: prose, session: gaps('day', 'who', 'count'), used: gaps('used'), task: words, done: words, withHelp: words, notDone: words, inTheWay: words, all: words,
    }),
  }),
});
export type AccessibilityLabels = z.infer<typeof accessibilityLabelsSchema>;
