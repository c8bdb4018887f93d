import { z } from 'zod';
import { id, prose } from './common.ts';
import { reader } from './topics.ts';

/** `content/tools.yaml`: what is listed at `/tools/`, in the order in which it is shown. Each is at `/tools/<id>/`. */
export const toolSchema = z.strictObject({
  id,
  title: prose,
  /** What it is for, in a sentence. */
  summary: prose,
  picture: id,
  readers: z.array(reader).min(1),
  /** What people type who look for it. */
  searchFor: z.array(prose).default([]),
});
export const toolsSchema = z.array(toolSchema);
export type Tool = z.infer<typeof toolSchema>;
