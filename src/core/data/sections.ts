import { z } from 'zod';
import type { Length } from '../sections/periods.ts';
import { id, prose, words } from './common.ts';

/** How pages group the sections: kept in hospital, short powers, outside hospital, sent by a court, moved from prison. */
export const SECTION_GROUPS = ['hospital', 'short', 'community', 'court', 'prison'] as const;

/** A length of time as people write it: `28 days`, `6 months`. */
const length = z.string().regex(/^[1-9]\d{0,2} (days|months|years)$/, 'write a number and days, months or years, like "28 days"')
  .transform((text): Length => {
    const [count = '', unit] = text.split(' ');
    return unit === 'days' ? { days: Number(count) } : { months: Number(count) * (unit === 'years' ? 12 : 1) };
  });

/**
 * What can be worked out from the day, or for short powers the minute, on which a section began. `until` and `after` both
 * count from that day: a right that opens `after: 6 months` can be used from the day after the 6 months end.
 */
const dates = z.strictObject({
  /** Which day or time to type, so that it is the one from which the law counts. */
  from: prose,
  lines: z.array(z.strictObject({
    label: prose,
    after: length.optional(),
    until: length.optional(),
    hours: z.int().positive().optional(),
    /** Whether it is a time to ask the tribunal, so that a form must be sent before it ends. */
    asks: z.boolean().default(false),
    /** How it is counted, and where the law says so: shown beside the date. */
    rule: prose,
    /** What holds, or can still be done, once that time has passed. */
    past: prose,
  }).refine(({ after, until, hours }) => (hours === undefined) === (after !== undefined || until !== undefined), 'give "hours", or "after" and "until"')).min(1),
}).refine(({ lines }) => lines.every((line) => (line.hours === undefined) === (lines[0]?.hours === undefined)), 'count all lines in hours, or none');

/** `content/sections.yaml`: each section of the Act that someone in England can be on, and what it means for them. */
export const sectionSchema = z.strictObject({
  id,
  /** As it stands in headings and tables: `Section 5(2)`. */
  name: words,
  group: z.enum(SECTION_GROUPS),
  /** What people also call it. Shown beside the name. */
  alsoCalled: z.array(prose).default([]),
  /** What people type for it besides. */
  searchFor: z.array(prose).default([]),
  means: prose,
  longest: prose,
  /** Whether and how it can be made longer. */
  goesOn: prose,
  /** When the patient can ask a tribunal. */
  tribunal: prose,
  /** The nearest relative's own right to ask, and when a hearing comes without anyone asking. */
  othersCanAsk: prose.optional(),
  whoCanEnd: prose,
  dates: dates.optional(),
  /** The right to an IMHA in England today. A note is a sentence of its own. */
  imha: z.strictObject({ right: z.enum(['yes', 'no']), note: prose.optional() }),
  /** The facts that all this rests on. A page that shows the section lists them too. */
  facts: z.array(id).min(1),
  /** Its points in easy read. A hard word in `**bold**` brings its meaning with it, as in a page. */
  easyRead: z.array(z.strictObject({ picture: id, words: prose })).min(2).max(5),
});
export const sectionsSchema = z.array(sectionSchema);
export type Section = z.infer<typeof sectionSchema>;
export type SectionDates = NonNullable<Section['dates']>;
