import { z } from 'zod';
import { gaps, id, prose, words } from './common.ts';

/** Under `understanding` in `content/labels/sheets.yaml`: the sheets with which a reading group tests the easy read of a page. */
export const understandingLabels = z.strictObject({
  title: gaps('title'),
  describe: gaps('title'),
  /** Over the list of them at `/print/`. */
  shelf: z.strictObject({ title: words, words: z.array(prose).min(1) }),
  questions: z.strictObject({
    how: words,
    /** On the first side, a picture beside each: how to answer. */
    before: z.array(z.strictObject({ picture: id, words: z.union([gaps(), gaps('title')]) })).min(1),
    question: gaps('number', 'ask'),
    notSure: prose,
    /** Over lines to write on. */
    after: z.array(prose).min(1),
    thanks: prose,
  }),
  notes: z.strictObject({
    title: gaps('title'),
    /** How to run the group. */
    how: z.array(z.strictObject({ title: words, items: z.array(prose).min(1) })).min(1),
    tally: z.strictObject({
      title: words, how: z.array(prose).min(1), part: gaps('part'), answer: words, people: words, right: gaps('words'), said: words,
    }),
    change: z.strictObject({ title: words, how: prose, columns: z.array(words).min(2) }),
    record: z.strictObject({ title: words, lines: z.array(prose).min(1), ticks: z.array(prose).min(1) }),
    next: z.strictObject({ title: words, steps: z.array(prose).min(1), /** To be typed as it stands, so its quotes stay straight. */
      command: words.includes('{page}', 'keep the gap {page}'), after: z.array(prose).min(1) }),
  }),
});
export type UnderstandingLabels = z.infer<typeof understandingLabels>;
