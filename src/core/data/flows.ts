import { z } from 'zod';
import { day, id, prose } from './common.ts';
import type { ContentFile } from './content-file.ts';

/** Who may ask. The rules are the same for all; the words are their own. */
export const ASKERS = ['patients', 'carers', 'staff'] as const;
export type Asker = (typeof ASKERS)[number];

/** Words for each who may ask: one line for all of them, or one for each. */
const said = z.preprocess(
  (value) => (typeof value === 'string' ? Object.fromEntries(ASKERS.map((asker) => [asker, value])) : value),
  z.strictObject({ patients: prose, carers: prose, staff: prose }),
);
export type Said = z.infer<typeof said>;

const answer = z.strictObject({
  id,
  label: said,
  /** What helps to tell whether it is this one. */
  hint: said.optional(),
  /** The question or the outcome that it leads to. */
  to: id,
});
export type FlowAnswer = z.infer<typeof answer>;

const question = z.strictObject({
  id,
  ask: said,
  help: said.optional(),
  /** Said when an answer is missing or cannot be read; it names the question. */
  error: said,
  answers: z.array(answer).min(2),
});
export type FlowQuestion = z.infer<typeof question>;

export const OUTCOMES = ['yes', 'no', 'ask-locally'] as const;

const outcome = z.strictObject({
  id,
  outcome: z.enum(OUTCOMES),
  title: said,
  /** Why, in a sentence or two. */
  why: z.array(said).min(1),
  /** The facts on which it rests; each is shown with its source. */
  facts: z.array(id).min(1),
  /** What to do now, the first thing first. */
  now: z.array(said).min(1),
  /** Leaflets that help, by the names of their files. */
  print: z.array(id).default([]),
  /** Pages that say more. */
  more: z.array(z.string().regex(/^\/[a-z0-9/-]+\/$/, 'write the address with slashes at both ends, like "/your-rights/getting-an-imha/"')).default([]),
  picture: id,
  /** Whether the number of the reader's own IMHA service helps here. Left out, it does when the answer is yes. */
  local: z.boolean().optional(),
});
export type FlowOutcome = z.infer<typeof outcome>;

/** `content/flows/<name>.yaml`: questions that lead to an answer. */
export const flowSchema = z.strictObject({
  title: prose,
  summary: prose,
  reviewed: z.strictObject({ on: day, next: day }),
  /** How each who may ask recognises themselves, and what to know before the first question. */
  askers: z.strictObject(Object.fromEntries(ASKERS.map((asker) => [asker, z.strictObject({ label: prose, before: z.array(prose) })])) as Record<Asker, z.ZodObject<{ label: typeof prose; before: z.ZodArray<typeof prose> }>>),
  first: id,
  questions: z.array(question).min(1),
  outcomes: z.array(outcome).min(1),
});
export type Flow = z.infer<typeof flowSchema>;

export type FlowFile = ContentFile<Flow>;
