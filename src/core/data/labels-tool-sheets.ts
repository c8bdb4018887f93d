import { z } from 'zod';
import { gaps, prose, words } from './common.ts';

/** `content/labels/tool-sheets.yaml`: the words that tools add to their questions, on paper. */
export const toolLabelsSchema = z.strictObject({
  flow: z.strictObject({
    /** How to use it on paper. */
    how: prose,
    question: gaps('number'),
    goToQuestion: gaps('answer', 'number'),
    goToOutcome: gaps('answer', 'letter'),
    outcome: gaps('letter'),
    why: words,
    now: words,
    more: words,
    sources: words,
  }),
  sections: z.strictObject({ title: words, summary: prose, how: prose, groups: z.strictObject({ hospital: words, short: words, community: words, court: words, prison: words }), dates: words, from: gaps('from'), check: prose }),
  framework: z.strictObject({
    how: z.array(prose).min(1),
    ratings: z.strictObject({ red: words, amber: words, green: words }),
    notYet: words,
    meanings: words,
    good: words,
    prompts: words,
    rating: words,
    evidence: words,
    strengths: words,
    develop: words,
    ideas: words,
    plan: words,
    planHow: prose,
    action: gaps('number'),
    what: words,
    who: words,
    byWhen: words,
    measure: words,
    subject: gaps('subject'),
    rater: words,
    on: words,
    credit: words,
    /** Leads to what its authors say of it. */
    creditLink: words,
  }),
  /** The boxes of a plan, which paper and web share. */
  planner: z.strictObject({
    how: z.array(prose).min(1),
    team: words, on: words, aim: words,
    measures: words, outcome: words, process: words, balancing: words,
    drivers: words, driver: gaps('number'), idea: gaps('number'), ideaOf: gaps('driver', 'number'), measure: words,
    /** One of each, as the heading of a column. */
    what: z.strictObject({ driver: words, idea: words, test: words }),
    log: words, logHow: prose, whichIdea: words, test: gaps('number'),
    fields: z.strictObject({ on: words, plan: words, expect: words, did: words, saw: words, helped: words, act: words, next: words }),
    acts: z.strictObject({ adopt: words, adapt: words, abandon: words }),
    example: words, exampleHow: prose, explain: prose, credit: words,
  }),
});
export type ToolLabels = z.infer<typeof toolLabelsSchema>;
