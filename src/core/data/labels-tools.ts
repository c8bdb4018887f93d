import { z } from 'zod';
import { prose, words } from './common.ts';

/** Words in which the gaps must stay, to be filled by `fill`. */
const gaps = (...names: string[]) => words.refine(
  (text) => names.every((name) => text.includes(`{${name}}`)), `keep the gaps ${names.map((name) => `{${name}}`).join(' ')}`);

/** `content/labels/tools.yaml`: the words that tools add to their questions, on paper. */
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
  }),
});
export type ToolLabels = z.infer<typeof toolLabelsSchema>;
