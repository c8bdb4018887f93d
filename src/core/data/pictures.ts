import { z } from 'zod';
import { id, words } from './common.ts';

const code = z.string().regex(/^[0-9A-F]{4,5}(-[0-9A-F]{4,5})*$/, 'write an OpenMoji code, like 1F442-1F3FD');
const at = { x: z.number(), y: z.number() };

const colour = z.string().regex(/^(#[0-9a-f]{6}|none)$/, 'write a colour with six small letters and digits, like #1e50a0, or none');

/** One thing drawn in a scene, on OpenMoji's grid of 72 units. Later ones lie on top. */
const layer = z.union([
  /** `top` is the colour of the person's clothes, where OpenMoji has light blue. The advocate's is green in every picture. */
  z.strictObject({ openmoji: code, ...at, scale: z.number().positive(), top: colour.optional() }),
  /** A speech bubble with lines for words; `tail` says towards which side it points. */
  z.strictObject({
    bubble: z.strictObject({
      ...at, width: z.number().positive(), height: z.number().positive(),
      tail: z.enum(['left', 'right']), lines: z.int().min(0).max(3).default(2),
    }),
  }),
  /**
   * Words in a picture become outlines, so that they look the same everywhere and are not read out twice.
   * `x` is their middle and `y` the line they stand on.
   */
  z.strictObject({ text: words, ...at, size: z.number().positive() }),
  /** A shape of our own. Without colours it is a black line, two units wide. */
  z.strictObject({ path: words, fill: colour.optional(), stroke: colour.optional(), width: z.number().positive().optional() }),
  /** A leaf of a calendar over the whole picture. */
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
