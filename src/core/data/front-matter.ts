import { z } from 'zod';
import { typographic } from '../typographic.ts';
import { day, id, prose, source, words } from './common.ts';
import { reader } from './topics.ts';

const reviewed = z.strictObject({ on: day, next: day })
  .refine(({ on, next }) => next > on, 'the next review must be after the last one');

/** Titles of more than 65 letters are cut in tabs, search results and lists. */
const title = words.max(65, 'keep the title to 65 letters').transform(typographic);

const easyRead = z.strictObject({
  title: prose,
  /** `draft`: people who use easy read have not checked it. `checked`: they have. `updating`: the law moved on. */
  status: z.enum(['draft', 'checked', 'updating']),
  checkedBy: words.optional(),
  checkedOn: day.optional(),
}).refine((easy) => easy.status !== 'checked' || (easy.checkedBy && easy.checkedOn),
  'a checked easy read says who checked it ("checkedBy") and when ("checkedOn")');

/** The head of a guidance page, `content/pages/<topic>/<page>.mdx`. */
export const guidanceFrontMatter = z.strictObject({
  title,
  summary: prose,
  topic: id,
  order: z.number().int().positive(),
  audience: z.array(reader).min(1),
  reviewed,
  sources: z.array(source).min(1, 'name at least one source'),
  facts: z.array(id).default([]),
  searchFor: z.array(words).default([]),
  easyRead: easyRead.optional(),
});
export type GuidanceFrontMatter = z.infer<typeof guidanceFrontMatter>;

/** The head of a page about the site itself, `content/site/<page>.mdx`. */
export const siteFrontMatter = z.strictObject({ title, summary: prose, reviewed, searchFor: z.array(words).default([]) });
export type SiteFrontMatter = z.infer<typeof siteFrontMatter>;
