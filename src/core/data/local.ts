import { z } from 'zod';
import { prose, webAddress } from './common.ts';
import { isPhone, LONGEST } from './local-checks.ts';
import type { Reader } from './topics.ts';

export { LOCAL_LINES, type LocalLine } from './local-checks.ts';

/** See `isPhone`. */
export const phone = z.string().trim().refine(isPhone, 'write the number in digits, like "01632 960123"; it has 3 to 15 of them');

const line = prose.refine((words) => words.length <= LONGEST, `keep it to ${LONGEST} letters, so that it fits on a sheet`);

/**
 * `content/local.yaml`: the advocacy service and the hospital of the readers. Every line may be left out: sheets then
 * have a line to write on, and pages say how to find out.
 */
export const localSchema = z.strictObject({
  /** The IMHA service: its name, and how to reach it. */
  service: line.optional(),
  phone: phone.optional(),
  email: z.email('write an e-mail address, like "advocacy@example.org"').optional(),
  web: webAddress.optional(),
  hours: line.optional(),
  /** When an advocate is on the ward: `Tuesdays, 2pm to 4pm`. */
  visits: line.optional(),
  hospital: line.optional(),
  ward: line.optional(),
  /** Where to send a complaint to the hospital. */
  complaints: line.optional(),
});
export type Local = z.infer<typeof localSchema>;

/** Whether what these readers read says how to find the local advocate while nobody has filled that in. Those who run or buy services know. */
export function needsLocal(readers: readonly Reader[]): boolean {
  return readers.some((reader) => reader !== 'services');
}
