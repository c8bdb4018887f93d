import { z } from 'zod';
import { day, id, prose, words } from './common.ts';
import { criterion } from './wcag.ts';

/**
 * `content/accessibility/checks.yaml`: what programs check by themselves. A test says which of these it belongs to by
 * `check` in its meta: `test('…', { meta: { check: 'reflow' } }, …)`.
 */
export const accessChecksSchema = z.array(z.strictObject({
  id,
  name: prose,
  /** What a check that passes means for a person. */
  shows: prose,
  /** The criteria of WCAG 2.2 that it touches, by their numbers. No check by a program shows that one is met. */
  criteria: z.array(criterion),
})).min(1).refine((checks) => new Set(checks.map(({ id: name }) => name)).size === checks.length, 'each check has an id of its own');
export type AccessCheck = z.infer<typeof accessChecksSchema>[number];

/** `content/accessibility/not-tested.yaml`: what neither a person nor a program has tried yet. */
export const notTestedSchema = z.array(z.strictObject({
  what: prose,
  /** Who meets this first. */
  who: prose,
}));
export type NotTested = z.infer<typeof notTestedSchema>[number];

/** `content/accessibility/known-problems.yaml`: what some people cannot use, as far as we know. May be an empty list. */
export const knownProblemsSchema = z.array(z.strictObject({
  title: prose,
  what: prose,
  /** The criteria of WCAG 2.2 that are not met; none when the problem is of another kind. */
  criteria: z.array(criterion),
  affects: prose,
  instead: prose,
  planned: prose,
}));
export type KnownProblem = z.infer<typeof knownProblemsSchema>[number];

const count = z.int().min(0);

/** What the tests of one check came to. */
export const accessResultSchema = z.strictObject({
  tests: count, passed: count, failed: count,
  /** How many different pages its tests name; 0 when they name none. */
  pages: count,
  /** The names of the tests that failed. */
  faults: z.array(words),
}).refine(({ tests, passed, failed }) => tests === passed + failed, 'the tests are those that passed and those that failed');
export type AccessResult = z.infer<typeof accessResultSchema>;

/** `content/accessibility/results.json`: what the checks found when they last ran. Written by `npm run accessibility`. */
export const accessResultsSchema = z.strictObject({
  on: day,
  /** The programs that checked, by name, each with its version. */
  tools: z.record(z.string(), words),
  /** A mark of the site's code as it was then: see `src/site/site-mark.ts`. */
  code: z.string().regex(/^[0-9a-f]{16}$/, 'this is written by "npm run accessibility", not by hand'),
  /** Every page that a test names. */
  pages: z.array(z.string().startsWith('/')),
  checks: z.record(id, accessResultSchema),
});
export type AccessResults = z.infer<typeof accessResultsSchema>;
