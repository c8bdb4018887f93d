import { z } from 'zod';
import { id, prose } from './common.ts';

/** For whom a page is. Search filters by it. */
export const reader = z.enum(['patients', 'carers', 'staff', 'services']);
export type Reader = z.infer<typeof reader>;

/** `content/topics.yaml`: the parts of the site, in the order in which they are shown. */
export const topicSchema = z.strictObject({
  id,
  title: prose,
  summary: prose,
  reader,
  /** How someone recognises themselves on the home page: `I am a patient`. */
  iAm: prose,
  iAmSummary: prose,
  picture: id,
  accent: z.enum(['brand', 'plum', 'sky', 'clay']),
  /** Whether each page of the topic must have easy read, or may. */
  easyRead: z.enum(['required', 'optional']),
});
export const topicsSchema = z.array(topicSchema);
export type Topic = z.infer<typeof topicSchema>;
