import { z } from 'zod';
import { id, prose, words } from './common.ts';

/** `content/words.yaml`: the hard words and what they mean. The glossary page, meanings in place and search use it. */
export const wordSchema = z.strictObject({
  id,
  /** The word as a heading of the glossary: `IMHA`, `Responsible clinician`. */
  word: prose,
  /** The full words, for initials: `Independent Mental Health Advocate`. */
  inFull: words.optional(),
  /** What it means, in a sentence or two of plain words. */
  meaning: prose,
  /** What it means in easy read: one or two whole sentences, as they stand under the word's first use. */
  easyRead: prose,
  /** Other spellings and forms that are this word in a text: `advocates`, `IMHAs`. The word itself need not be repeated. */
  forms: z.array(words).default([]),
  /** What people also say or type for it. Search finds the word by these. */
  alsoCalled: z.array(words).default([]),
  /** Names for the same thing that easy read must not mix in: one thing, one name. */
  notInEasyRead: z.array(words).default([]),
  /** The page that says more: `/your-rights/what-an-imha-does/`. */
  more: z.string().startsWith('/').optional(),
});
export const wordsSchema = z.array(wordSchema);
export type Word = z.infer<typeof wordSchema>;
