import { z } from 'zod';
import { id, words } from './common.ts';

const code = z.string().regex(/^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$/, 'write an OpenMoji code, like 1F442-1F3FD');
const at = { x: z.number(), y: z.number() };

/** One thing drawn in a scene, on OpenMoji's grid of 72 units. Later ones lie on top. */
const layer = z.union([
  z.strictObject({ openmoji: code, ...at, scale: z.number().positive() }),
  /** A speech bubble with lines for words; `tail` says towards which side it points. */
  z.strictObject({ bubble: z.strictObject({ ...at, width: z.number(), height: z.number(), tail: z.enum(['left', 'right']) }) }),
  /** Words in a picture become outlines, so that they look the same everywhere and are not read out twice. */
  z.strictObject({ text: words, ...at, size: z.number().positive(), bold: z.boolean().default(true) }),
  z.strictObject({ path: words, fill: words.optional(), stroke: words.optional(), width: z.number().positive().optional() }),
  z.strictObject({ calendar: z.strictObject({ number: words, unit: words }) }),
]);
export type Layer = z.infer<typeof layer>;

/** `content/pictures/pictures.yaml`: every picture by its meaning. Each is an OpenMoji or a scene composed of them. */
export const pictureSchema = z.strictObject({
  id,
  /** What is to be seen, in at most 12 words. It never repeats the sentence beside it. */
  alt: words,
  /** What the picture stands for: editors and search find it by these. */
  means: z.array(words).min(1),
  openmoji: code.optional(),
  scene: z.array(layer).min(1).optional(),
}).refine((picture) => Boolean(picture.openmoji) !== Boolean(picture.scene), 'give either "openmoji" or "scene"');
export const picturesSchema = z.array(pictureSchema);
export type Picture = z.infer<typeof pictureSchema>;
