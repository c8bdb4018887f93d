import { z } from 'zod';
import { day } from './common.ts';
import type { ContentFile } from './content-file.ts';

const mark = z.string().regex(/^[0-9a-f]{16}$/, 'this is written by "npm run easy-read -- confirm", not by hand');

/**
 * `content/easy-read-confirmed.yaml`: for each page, by its folder and name, the day on which someone held its easy read
 * against its standard words, and for each part, by its title, the mark of the standard words as they were then.
 */
export const easyReadConfirmedSchema = z.record(z.string(), z.strictObject({ on: day, parts: z.record(z.string(), mark) }));
export type EasyReadConfirmed = z.infer<typeof easyReadConfirmedSchema>;
export type EasyReadConfirmedFile = ContentFile<EasyReadConfirmed>;
