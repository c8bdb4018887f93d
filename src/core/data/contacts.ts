import { z } from 'zod';
import { day, id, prose, webAddress, words } from './common.ts';

/** `content/contacts.yaml`: phone numbers and addresses, each with the day it was checked. They stand nowhere else. */
export const contactSchema = z.strictObject({
  id,
  name: prose,
  /** What it is for, to follow the name: `to talk to someone, day or night`. */
  for: prose,
  phone: z.string().regex(/^[0-9 ]{3,16}$/, 'write the number in groups of digits, like "0300 123 2201"').optional(),
  text: words.optional(),
  email: z.email().optional(),
  web: webAddress.optional(),
  post: words.optional(),
  hours: words.optional(),
  /** Anything the caller should know, such as which key to press. */
  note: prose.optional(),
  checked: day,
  /**
   * `owner`: the owner's own page says so. `others`: a list says that it was checked against the owner's page.
   * `check`: only others give it, and the site then says so beside it.
   */
  vouchedForBy: z.enum(['owner', 'others', 'check']),
});
export const contactsSchema = z.array(contactSchema);
export type Contact = z.infer<typeof contactSchema>;
