import { z } from 'zod';
import { id, prose } from './common.ts';

const link = z.strictObject({ label: prose, to: z.string().startsWith('/') });

/** `content/home.yaml`: the words of the home page. */
export const homeSchema = z.strictObject({
  title: prose,
  /** A sentence to a line. */
  text: z.array(prose).min(1),
  picture: id,
  /** The first is the one thing that most people should do. */
  buttons: z.array(link).min(1).max(2),
  whoYouAre: prose,
  most: z.strictObject({
    title: prose,
    links: z.array(link.extend({ text: prose, picture: id })).max(6),
  }),
});
export type Home = z.infer<typeof homeSchema>;
