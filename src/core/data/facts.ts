import { z } from 'zod';
import { day, id, source, sureness, words } from './common.ts';

/** Words of which a reading must hold one: `14 days`, or `[14 days, fourteen days]` for either. */
const wording = z.union([words, z.array(words).min(2)]);

/**
 * `content/facts/`: each claim that a page rests on, once, in a file for each subject.
 * A page names the facts that it states; the check then looks for their words in its standard words and its easy read.
 */
export const factSchema = z.strictObject({
  id,
  /** What is true, in full, for editors. Never printed as it stands. */
  says: words,
  /** What the standard words must hold. */
  mustSay: z.array(wording).min(1),
  /** What the easy-read words must hold, where that differs. */
  mustSayEasyRead: z.array(wording).min(1).optional(),
  source,
  sure: sureness,
  inForce: z.strictObject({ from: day.optional(), to: day.optional() }).optional(),
});
export const factsSchema = z.array(factSchema);
export type Fact = z.infer<typeof factSchema>;
