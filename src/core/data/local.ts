import { z } from 'zod';
import { prose, webAddress } from './common.ts';

/** A phone number as people write it: `01632 960 123`, `+44 1632 960123`, `0300 123 2201 (press 2)` is not one. */
export const phone = z.string().trim()
  .regex(/^\+?[0-9][0-9 ()-]{1,22}$/, 'write the number in digits, like "01632 960123"')
  .refine((number) => { const digits = number.replace(/\D/g, '').length; return digits >= 3 && digits <= 15; }, 'a phone number has 3 to 15 digits');

const line = prose.refine((words) => words.length <= 120, 'keep it under 120 letters, so that it fits on a sheet');

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

/** The lines in the order in which sheets and pages show them. */
export const LOCAL_LINES = ['service', 'phone', 'email', 'web', 'hours', 'visits', 'hospital', 'ward', 'complaints'] as const;
export type LocalLine = (typeof LOCAL_LINES)[number];
