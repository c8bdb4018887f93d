import { z } from 'zod';
import { id, words } from './common.ts';

const link = z.strictObject({ label: words, to: z.string().startsWith('/') });

/** `content/home.yaml`: the words of the home page. */
export const homeSchema = z.strictObject({
  title: words,
  /** A sentence to a line. */
  text: z.array(words).min(1),
  picture: id,
  /** The first is the one thing that most people should do. */
  buttons: z.array(link).min(1).max(2),
  whoYouAre: words,
  most: z.strictObject({
    title: words,
    links: z.array(link.extend({ text: words, picture: id })).max(6),
  }),
});
export type Home = z.infer<typeof homeSchema>;
