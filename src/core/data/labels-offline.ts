import { z } from 'zod';
import { words } from './common.ts';

/** `content/labels/offline.yaml`: the words of `/offline/`. */
export const offlineLabelsSchema = z.strictObject({
  title: words,
  summary: words,
});
export type OfflineLabels = z.infer<typeof offlineLabelsSchema>;
