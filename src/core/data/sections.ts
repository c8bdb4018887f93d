import { z } from 'zod';
import { id, prose, words } from './common.ts';

/** How pages group the sections: kept in hospital, short powers, outside hospital, sent by a court, moved from prison. */
export const SECTION_GROUPS = ['hospital', 'short', 'community', 'court', 'prison'] as const;

/** `content/sections.yaml`: each section of the Act that someone in England can be on, and what it means for them. */
export const sectionSchema = z.strictObject({
  id,
  /** As it stands in headings and tables: `Section 5(2)`. */
  name: words,
  group: z.enum(SECTION_GROUPS),
  /** What people also say or type for it. */
  alsoCalled: z.array(words).default([]),
  means: prose,
  longest: prose,
  /** Whether and how it can be made longer. */
  goesOn: prose,
  /** When the patient can ask a tribunal. */
  tribunal: prose,
  /** The nearest relative's own right to ask, and when a hearing comes without anyone asking. */
  othersCanAsk: prose.optional(),
  whoCanEnd: prose,
  /** The right to an IMHA in England today. A note is a sentence of its own. */
  imha: z.strictObject({ right: z.enum(['yes', 'no']), note: prose.optional() }),
  /** The facts that all this rests on. A page that shows the section lists them too. */
  facts: z.array(id).min(1),
  /** Its points in easy read. A hard word in `**bold**` brings its meaning with it, as in a page. */
  easyRead: z.array(z.strictObject({ picture: id, words: prose })).min(2).max(5),
});
export const sectionsSchema = z.array(sectionSchema);
export type Section = z.infer<typeof sectionSchema>;
