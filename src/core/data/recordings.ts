import { z } from 'zod';
import { day, prose } from './common.ts';

/** `content/recordings/recordings.yaml`: people's recordings of pages, which stand in for the computer's voice. */
export const recordingsSchema = z.array(z.strictObject({
  /** The page: its folder and name, `your-rights/getting-an-imha`. */
  page: z.string(),
  reading: z.enum(['standard', 'easy-read']),
  /** An MP3 in `content/recordings/`. */
  file: z.string().regex(/^[\w-]+\.mp3$/i, 'write the name of an MP3 in this folder, like "getting-an-imha.mp3"'),
  /** Who reads, as people are to be told. */
  readBy: prose,
  recordedOn: day,
  /** The mark of the words that were read. `npm run check` tells it. */
  of: z.string().optional(),
}));

/** A recording, and where it lies. */
export type Recording = z.infer<typeof recordingsSchema>[number] & {
  /** Where in `recordings.yaml` it stands. */
  line: number;
  /** Where the sound can be read. */
  path: string;
  /** Changes when the file does. */
  mark: string;
};
