import { z } from 'zod';
import { prose } from './common.ts';

/** `content/labels/licences.yaml`: the words of `/about/licences/`. */
export const licencesLabelsSchema = z.strictObject({
  title: prose,
  summary: prose,
  /** What is in what readers receive. */
  shipped: z.strictObject({ title: prose, says: prose }),
  /** What the build uses, of which readers receive nothing. */
  building: z.strictObject({ title: prose, says: prose, voice: prose }),
  name: prose,
  version: prose,
  licence: prose,
  use: prose,
  parts: z.strictObject({ scripts: prose, search: prose, letters: prose, pictures: prose, words: prose }),
  /** The link to the file with the whole texts. */
  texts: prose,
});
export type LicencesLabels = z.infer<typeof licencesLabelsSchema>;
