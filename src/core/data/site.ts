import { z } from 'zod';
import { id, webAddress, words } from './common.ts';
import { phone } from './local.ts';

/** Addresses that nobody owns (RFC 2606): as long as the site has one of them, it does not know where it will stand. */
const UNSET = /(^|\.)(example|invalid|test|localhost|example\.(com|org|net))$/;

/** `content/site.yaml`: what the site is called, where it stands, and what each of its pages carries. */
export const siteSchema = z.strictObject({
  name: words,
  /** The site in one sentence, for search engines and shared links. */
  summary: words,
  /** Where it is published, sub-path and all. Editions print it. */
  address: webAddress,
  /** The picture of the logo. */
  logo: id,
  /** The strip at the foot of every page: what to do in danger, and whom to reach. */
  help: z.strictObject({ title: words, text: words, contacts: z.array(id).min(1), more: words }),
  /** The pages about the site that the foot of each page links to, by their names in `content/site/`. */
  about: z.array(id),
  /** What the site is not, and how far it has been checked. */
  note: words,
  pictures: z.strictObject({ credit: words, by: webAddress, licence: words, licenceAddress: webAddress }),
  /** Who runs this copy, and how to reach them about a page that does not work for someone. Nobody is named until they fill it in. */
  operator: z.strictObject({
    name: words,
    /** The address of a contact form. */
    form: webAddress.optional(),
    email: z.email('write an e-mail address, like "help@example.org"').optional(),
    phone: phone.optional(),
    /** How soon they answer: `10 working days`. */
    replyWithin: words.optional(),
    /** Whether the accessibility regulations for public bodies bind them. Left out, the statement says "if". */
    publicBody: z.boolean().optional(),
  }).refine(({ form, email, phone: number }) => form ?? email ?? number, 'give at least one of "form", "email" and "phone"').optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** Whether someone has set the address. A made-up one must not be given to search engines. */
export function hasAddress({ address }: Pick<Site, 'address'>): boolean {
  return !UNSET.test(new URL(address).hostname);
}
