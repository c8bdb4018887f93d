import { z } from 'zod';
import { words } from './common.ts';

/** `content/labels/contacts.yaml`: the words that stand before a number or an address. */
export const contactLabelsSchema = z.strictObject({
  phone: words, text: words, email: words, web: words, post: words, hours: words,
  /** Said of a number that its owner does not vouch for. */
  check: words,
});
export type ContactLabels = z.infer<typeof contactLabelsSchema>;
