import { z } from 'zod';
import { gaps, prose, words } from './common.ts';
import { OUTCOMES } from './flows.ts';

/** `content/labels/flow.yaml`: the words around the questions and answers of a flow on the web. */
export const flowLabelsSchema = z.strictObject({
  /** Asked before the first question. */
  who: prose,
  /** What becomes of the answers. */
  private: prose,
  sharedComputer: prose,
  /** The title of a page, as a window and a history show it. */
  windowTitle: gaps('title', 'tool', 'asker'),
  answers: words,
  back: words,
  startAgain: words,
  soFar: words,
  change: words,
  /** Which answer a "Change" is for, for those who hear it. */
  changeWhat: gaps('question'),
  problem: words,
  problemTitle: gaps('title'),
  /** Said over what is wrong with a trail of answers that cannot be followed. */
  problemWhat: prose,
  /** The answer in a word, so that it stands on more than a colour. */
  signs: z.strictObject(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, words])) as Record<(typeof OUTCOMES)[number], typeof words>),
  why: words,
  restsOn: words,
  now: words,
  print: words,
  printAll: words,
  more: words,
});
export type FlowLabels = z.infer<typeof flowLabelsSchema>;
