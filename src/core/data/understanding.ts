import { z } from 'zod';
import { id, prose } from './common.ts';
import type { ContentFile } from './content-file.ts';

const QUESTIONS = 5;
const ANSWERS = 3;

const answer = z.strictObject({
  picture: id,
  words: prose,
  /** On the one answer that is right. */
  right: z.literal(true, 'write "right: true" at the right answer, and nothing at the others').optional(),
});

const question = z.strictObject({
  /** The title of the easy-read part that holds the answer. */
  part: prose,
  ask: prose,
  answers: z.array(answer).length(ANSWERS, `give ${ANSWERS} answers`)
    .refine((answers) => answers.filter(({ right }) => right).length === 1, 'mark exactly 1 answer with "right: true"')
    .refine((answers) => new Set(answers.map(({ picture }) => picture)).size === answers.length, 'give each answer a picture of its own'),
});
export type KitQuestion = z.infer<typeof question>;

/** `content/understanding/<name>.yaml`: the questions with which a reading group finds out what the easy read of a page gets across. */
export const understandingSchema = z.strictObject({
  page: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write the page as its folder and name, like "your-rights/getting-an-imha"'),
  questions: z.array(question).length(QUESTIONS, `ask ${QUESTIONS} questions`),
});
export type Understanding = z.infer<typeof understandingSchema>;
export type UnderstandingFile = ContentFile<Understanding>;
