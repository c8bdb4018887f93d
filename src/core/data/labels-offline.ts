import { z } from 'zod';
import { gaps, prose } from './common.ts';

const part = z.strictObject({ title: prose, says: z.array(prose).min(1) });

/** `content/labels/offline.yaml`: the words of `/offline/`, and of the notices on pages that are read without a connection. */
export const offlineLabelsSchema = z.strictObject({
  title: prose,
  summary: prose,
  /** What is kept on this device, and the buttons that change it. */
  here: z.strictObject({
    title: prose, withoutScript: prose, looking: prose,
    whole: gaps('pages', 'day', 'size'), some: gaps('pages'), none: prose, cannot: prose,
    opened: gaps('count'), oneOpened: prose,
    remove: prose, removeHow: prose, removed: prose, removedForNow: prose, saidNo: prose,
    keep: prose, keeping: prose, keptNow: prose, stopped: prose,
    sheets: gaps('count', 'size'), sheetsHow: prose, keepingSheets: gaps('done', 'count'), sheetsKept: gaps('count'), sheetsStopped: prose,
  }),
  read: z.strictObject({ title: prose, helpNow: prose }),
  how: part,
  shared: part.extend({ more: prose }),
  ward: part,
  stick: part.extend({ link: prose }),
  /** Links to `/offline/` from other pages. */
  link: prose,
  /** Put into pages by the service worker. */
  notices: z.strictObject({
    kept: z.strictObject({ title: gaps('day'), text: prose, due: gaps('day') }),
    noPage: z.strictObject({ title: prose, text: prose }),
    noFile: z.strictObject({ title: prose, text: prose }),
  }),
});
export type OfflineLabels = z.infer<typeof offlineLabelsSchema>;
