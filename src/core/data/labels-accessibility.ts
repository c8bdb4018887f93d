import { z } from 'zod';
import { words } from './common.ts';

/** `content/labels/accessibility.yaml`: the words of `/accessibility/`. */
export const accessibilityLabelsSchema = z.strictObject({
  title: words,
  summary: words,
});
export type AccessibilityLabels = z.infer<typeof accessibilityLabelsSchema>;
