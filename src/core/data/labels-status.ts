import { z } from 'zod';
import { words } from './common.ts';

/** `content/labels/status.yaml`: the words of `/about/status/`. */
export const statusLabelsSchema = z.strictObject({
  title: words,
  summary: words,
});
export type StatusLabels = z.infer<typeof statusLabelsSchema>;
