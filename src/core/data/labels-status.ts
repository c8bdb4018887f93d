import { z } from 'zod';
import { gaps, id, words } from './common.ts';
import { THEMES } from '../status/contrast.ts';

/** `content/labels/status.yaml`: the words of `/about/status/`, which colours it measures and which programs it names. */
export const statusLabelsSchema = z.strictObject({
  title: words,
  summary: words,
  madeOn: gaps('day'),
  due: z.strictObject({ title: words, none: words, says: words, page: gaps('title', 'day'), contact: gaps('name', 'day') }),
  pages: z.strictObject({
    title: words, says: words, page: words, checked: words, next: words, facts: words, easyRead: words, editions: words, size: words, sizeOf: gaps('size'), noEasyRead: words,
  }),
  easyRead: z.strictObject({ title: words, says: words, status: words, count: words, states: z.strictObject({ draft: words, updating: words, checked: words, none: words }) }),
  facts: z.strictObject({
    title: words, says: words, day: words, facts: words, contacts: words,
    sure: z.strictObject({ title: words, count: words, confirmed: words, 'confirmed-by-others': words, inferred: words, 'general-knowledge': words, ours: words }),
  }),
  editions: z.strictObject({ title: words, says: words, kind: words, count: words, size: words, sides: words, total: words, leaflets: words }),
  contrast: z.strictObject({
    title: words, says: words, use: words,
    themes: z.strictObject(Object.fromEntries(THEMES.map((theme) => [theme, words])) as Record<typeof THEMES[number], typeof words>),
    ratio: gaps('ratio'),
    /** Two colours of `src/styles/tokens.css` that stand on each other, what for, and the least that we allow. */
    pairs: z.array(z.strictObject({ for: words, of: id, on: id, least: z.number().min(1).max(21) })).min(1),
  }),
  tools: z.strictObject({ title: words, says: words, tool: words, version: words, list: z.array(z.strictObject({ package: words, for: words })).min(1), node: words }),
  file: words,
});
export type StatusLabels = z.infer<typeof statusLabelsSchema>;
