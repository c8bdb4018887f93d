import { z } from 'zod';
import { CALLOUTS } from '../document/types.ts';
import { id, prose } from './common.ts';
import type { ContentFile } from './content-file.ts';
import { reader } from './topics.ts';

/** The kinds of paper that a leaflet can be set on. Each is a file in `scripts/papers/`. */
export const PAPERS = [
  'a4-leaflet', 'a5-booklet', 'a5-booklet-to-fold', 'trifold', 'a4-poster', 'a3-poster', 'wallet-cards', 'script', 'form',
] as const;
/** The sheets of a reading group, which are made of `content/understanding/`. */
export const KIT_PAPERS = ['question-sheet', 'question-sheet-word', 'note-sheet'] as const;
export type PaperId = (typeof PAPERS)[number] | (typeof KIT_PAPERS)[number];

const pageId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write the page as its folder and name, like "your-rights/getting-an-imha"');

/**
 * A piece of a page, or of the list of sections. One of:
 * - `{from: page, heading: …}`: what stands below a heading of the standard words; `blocks: [1, 2]` takes only those;
 * - `{from: page, block: in-short}`: a highlighted block, with `title` when it has one and there are several;
 * - `{from: page, part: …}`: an easy-read part by its title; `points: [advocate]` takes only those, by their pictures;
 * - `{section: section-2}`: what a section of the Act means; `{section: each}` where the leaflet is made for each of `eachOf`.
 */
const part = z.strictObject({
  from: pageId.optional(),
  heading: prose.optional(),
  blocks: z.array(z.int().positive()).min(1).optional(),
  block: z.enum(CALLOUTS).optional(),
  title: prose.optional(),
  part: prose.optional(),
  points: z.array(id).min(1).optional(),
  section: id.optional(),
}).refine(
  (it) => [it.heading, it.block, it.part, it.section].filter((key) => key !== undefined).length === 1 && (it.section === undefined) === (it.from !== undefined),
  'a part names a page with "from" and one of "heading", "block" or "part"; or it is a "section" of the Act',
);
export type LeafletPart = z.infer<typeof part>;

const field = z.strictObject({
  id,
  label: prose,
  help: prose.optional(),
  /** `choice`: one of `options`, each a box to tick. */
  kind: z.enum(['line', 'lines', 'date', 'tick', 'choice']),
  /** Beside the question, in easy read. */
  picture: id.optional(),
  options: z.array(prose).min(2).optional(),
}).refine((it) => (it.kind === 'choice') === (it.options !== undefined), 'a choice has "options", and nothing else has');
export type FormField = z.infer<typeof field>;

/** What a form asks, in groups. */
const form = z.strictObject({
  /** What happens with it: said before the first question. */
  before: z.array(prose).min(1),
  groups: z.array(z.strictObject({ title: prose, fields: z.array(field).min(1) })).min(1),
  /** What to do with the finished form. */
  after: z.array(prose).min(1),
});
export type Form = z.infer<typeof form>;

/** `content/leaflets/<name>.yaml`: a sheet for wards, put together from parts of pages. It has no guidance of its own. */
export const leafletSchema = z.strictObject({
  title: prose,
  /** What it is for and where it goes: shown at `/print/`. */
  describe: prose,
  for: reader,
  order: z.int(),
  reading: z.enum(['standard', 'easy-read']),
  papers: z.array(z.enum(PAPERS)).min(1),
  /** Those of its papers that every ward gets when a trust makes packs for its wards. */
  pack: z.array(z.enum(PAPERS)).default([]),
  /** The picture on its cover. */
  picture: id,
  /** Makes the leaflet once for each of these sections of the Act. `{section}` in the title becomes the section's name. */
  eachOf: z.array(id).min(1).optional(),
  parts: z.array(part).default([]),
  form: form.optional(),
}).refine((it) => it.papers.includes('form') === (it.form !== undefined), 'the paper "form" needs a "form", and nothing else has one')
  .refine((it) => it.form !== undefined || it.parts.length > 0, 'name at least one part')
  .refine((it) => it.pack.every((paper) => it.papers.includes(paper)), 'a paper in "pack" is one of its "papers" as well');
export type LeafletDefinition = z.infer<typeof leafletSchema>;

export type LeafletFile = ContentFile<LeafletDefinition>;
