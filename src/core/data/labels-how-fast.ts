import { z } from 'zod';
import { words } from './common.ts';

/** `content/labels/how-fast.yaml`: the words of `/about/how-fast/`. */
export const howFastLabelsSchema = z.strictObject({
  title: words,
  summary: words,
});
export type HowFastLabels = z.infer<typeof howFastLabelsSchema>;
