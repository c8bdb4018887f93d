import { z } from 'zod';
import { day, id, prose, source, webAddress } from './common.ts';
import type { ContentFile } from './content-file.ts';

export { RATINGS, type Rating } from './ratings.ts';

const area = z.strictObject({
  id,
  title: prose,
  /** What good looks like, in a sentence or two. */
  good: prose,
  /** What to look at before rating: questions to ask, papers to see, people to hear. */
  prompts: z.array(prose).min(3).max(6),
  /** Actions that may help where it is red or amber. */
  actions: z.array(prose).min(1),
});
export type FrameworkArea = z.infer<typeof area>;

/** `content/frameworks/<name>.yaml`: what a service or a commissioner holds itself up to. */
export const frameworkSchema = z.strictObject({
  title: prose,
  summary: prose,
  order: z.int(),
  /** Grows by 1 when areas come, go or change their meaning. Files of older versions can still be opened. */
  version: z.int().positive(),
  /** Areas that have had another name: `old: new`. */
  renamed: z.record(id, id).default({}),
  reviewed: z.strictObject({ on: day, next: day }),
  /** Whose framework it is, and what in it is ours. */
  credit: prose,
  creditLink: webAddress,
  sources: z.array(source).min(1),
  /** The page that explains it. */
  page: z.string().regex(/^\/[a-z0-9/-]+\/$/),
  /** Who may be rated, for the label of the first box: `Service or ward`. */
  subject: prose,
  /** What each rating means here. */
  meanings: z.strictObject({ red: prose, amber: prose, green: prose }),
  areas: z.array(area).min(2),
});
export type Framework = z.infer<typeof frameworkSchema>;
export type FrameworkFile = ContentFile<Framework>;
