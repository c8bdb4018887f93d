import { expect, test } from 'vitest';
import { faultMessage, type Fault } from '../../src/core/fault.ts';
import { randomFrom, type Random } from './random.ts';

/** `FUZZ=100000 npm test -- tests/fuzz` tries so many cases with a new seed; `SEED=123` repeats those of a run. */
const many = Number(process.env.FUZZ ?? 0);
const SEED = Number(process.env.SEED ?? (many > 0 ? Date.now() % 2 ** 31 : 20_261_123));
/** Milliseconds: what takes longer looks as if it had stopped. Real files take a hundredth of it. */
const LONGEST = 20_000;

/**
 * A test that tries one thing on many cases made by chance. A failing case is told with what repeats it alone.
 * @param cases how many in a usual run. A long run shares its number among all, in proportion.
 */
export function fuzz(name: string, cases: number, one: (random: Random) => void | Promise<void>): void {
  const alone = process.env.CASE === undefined ? undefined : Number(process.env.CASE);
  const count = many > 0 ? Math.max(1, Math.round(many * cases / CASES)) : cases;
  test(`${name} (${alone === undefined ? `${count} cases, seed ${SEED}` : `case ${alone}`})`, { timeout: many > 0 ? 86_400_000 : 300_000 }, async () => {
    for (const at of alone === undefined ? Array.from({ length: count }, (_, at) => at) : [alone]) {
      const started = performance.now();
      try {
        await one(randomFrom(Math.imul(SEED + at, 2_654_435_761)));
      } catch (error) {
        throw new Error(`Case ${at} of "${name}". To repeat it alone: SEED=${SEED} CASE=${at} npm test -- tests/fuzz -t "${name.slice(0, 40)}"`, { cause: error });
      }
      expect(performance.now() - started, `milliseconds of case ${at}, seed ${SEED}`).toBeLessThan(LONGEST);
    }
  });
}

/** About so many cases there are in a usual run. */
const CASES = 3000;

/** What tells of a program and not of a text. */
const PROGRAM = /\[object |\n\s+at |TypeError|RangeError|Cannot read prop|is not a function|Maximum call stack|node_modules|\bfile:\/\//;

/**
 * Holds faults to what an editor needs: a file, a line that is in it, what is wrong, what to do, and nothing of the program.
 * @param linesOf the number of lines of a file; undefined when there is no such file
 */
export function expectForEditors(faults: readonly Fault[], linesOf: (file: string) => number | undefined): void {
  for (const { file, line, rule, fault, todo } of faults) {
    const told = JSON.stringify({ file, line, rule, fault: fault.slice(0, 300), todo: todo.slice(0, 300) });
    expect(Number.isInteger(line) && line >= 1 && line <= (linesOf(file) ?? 1), `the line of ${told}`).toBe(true);
    expect([file, rule, fault.trim(), todo.trim()].every((words) => words.length > 0), `a word for each part of ${told}`).toBe(true);
    expect(`${fault}\n${todo}`, told).not.toMatch(PROGRAM);
    expect(todo, told).not.toMatch(/\bundefined\b|\bNaN\b/);
    expect(faultMessage({ file, line, rule, fault, todo, severity: 'error' }).length, told).toBeLessThan(1500);
  }
}
