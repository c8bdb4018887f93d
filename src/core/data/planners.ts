import { z } from 'zod';
import { day, id, prose, source } from './common.ts';
import type { ContentFile } from './content-file.ts';

/** `content/planners/<name>.yaml`: a plan to fill in, from an aim to ideas, with a log of how each was tried. */
export const plannerSchema = z.strictObject({
  title: prose,
  summary: prose,
  /** The tool that it is, at `/tools/<tool>/`. */
  tool: id,
  reviewed: z.strictObject({ on: day, next: day }),
  /** Whose aim, drivers and ideas the template holds, and what in it is ours. */
  credit: prose,
  sources: z.array(source).min(1),
  /** The page that explains it. Its driver diagram is the template. */
  page: z.string().regex(/^\/[a-z0-9/-]+\/$/),
  /** What helps to fill in each box. */
  help: z.strictObject({ team: prose, aim: prose, outcome: prose, process: prose, balancing: prose, driver: prose, idea: prose, measure: prose }),
  /** What to ask at each step of a test: plan, do, study, act. */
  test: z.strictObject({ on: prose, plan: prose, expect: prose, did: prose, saw: prose, helped: prose, act: prose, next: prose }),
  /** What each way to act means. */
  acts: z.strictObject({ adopt: prose, adapt: prose, abandon: prose }),
});
export type Planner = z.infer<typeof plannerSchema>;
export type PlannerFile = ContentFile<Planner>;
