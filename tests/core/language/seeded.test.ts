import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { RuleFinding } from '../../../src/core/language/findings.ts';
import { readText } from '../../../src/core/language/read-text.ts';
import { findingsInText } from '../../../src/core/language/text-findings.ts';
import { WORDS } from './pages.ts';

/**
 * How well the easy-read check does on text that it was not made for. Each line of a list of faults is a short text
 * with one fault put into it, and the rule that forbids it; each line of a list of good text keeps every rule.
 * Both were written from the published rules, not from the code. The figures that the check has to reach are those of
 * the 200 faults and the 200 good texts. The held-out lists keep those figures honest: they are only ever measured, a
 * rule is never changed because of a line in them, and a figure that had to be reached would tempt somebody to. So
 * their figures are shown, nothing is asked of them, and their lines are not shown.
 */
const HERE = 'tests/core/language/seeded';
const LEAST_FOUND = 0.95;
const MOST_FLAGGED = 0.05;

const findings = (text: string): RuleFinding[] => findingsInText(readText(text), { words: WORDS });

const linesOf = async (file: string): Promise<string[]> => (await readFile(`${HERE}/${file}`, 'utf8')).trimEnd().split('\n');

async function measure(name: string) {
  const faults = (await linesOf(`${name}faults.tsv`)).slice(1).map((line) => {
    const [rule = '', text = ''] = line.split('\t');
    const found = findings(text).map((finding) => finding.rule);
    return { rule, text, found, ok: found.includes(rule) };
  });
  const good = (await linesOf(`${name}good.txt`)).map((text) => ({ text, flagged: findings(text) }));
  return {
    faults, good,
    missed: faults.filter(({ ok }) => !ok).map(({ rule, text, found }) => `${rule} missed: ${text} (found: ${found.join(', ') || 'nothing'})`),
    flagged: good.filter(({ flagged }) => flagged.length > 0)
      .map(({ text, flagged }) => `flagged: ${text} (${flagged.map(({ rule, words = [] }) => [rule, ...words].join(' ')).join(', ')})`),
  };
}

const percent = (part: number, whole: number): string => (whole ? `${(100 * part / whole).toFixed(1)}%` : '');

/** One row for each rule: its faults, those it found, and the good texts that it wrongly flagged. */
function tableOf({ faults, good, missed, flagged }: Awaited<ReturnType<typeof measure>>): string {
  const rules = [...new Set([...faults.map(({ rule }) => rule), ...good.flatMap((line) => line.flagged.map(({ rule }) => rule))])];
  const row = (...cells: (string | number)[]): string => cells.map((cell, column) => (column ? String(cell).padStart(10) : String(cell).padEnd(24))).join('');
  return [
    row('Rule', 'faults', 'found', 'share', 'flagged'),
    ...rules.map((rule) => {
      const seeded = faults.filter((fault) => fault.rule === rule);
      const found = seeded.filter(({ ok }) => ok).length;
      return row(rule, seeded.length, found, percent(found, seeded.length), good.filter((line) => line.flagged.some((finding) => finding.rule === rule)).length);
    }),
    row('All', faults.length, faults.length - missed.length, percent(faults.length - missed.length, faults.length), flagged.length),
    `Good text flagged: ${flagged.length} of ${good.length}, ${percent(flagged.length, good.length)}`,
  ].join('\n');
}

const SETS = [
  { name: 'the texts that rules may be tuned on', size: 200, mayBeRead: true, measured: await measure('') },
  { name: 'the texts held out', size: 100, mayBeRead: false, measured: await measure('held-out-') },
];

describe.each(SETS)('$name', ({ name, size, mayBeRead, measured }) => {
  const { faults, good, missed, flagged } = measured;
  const lines = mayBeRead ? [...missed, ...flagged] : [];
  console.log(['', `The easy-read check, on ${name}`, tableOf(measured), ...lines].join('\n'));

  test(`there are ${size} of each, and no text stands there twice`, () => {
    expect([faults.length, good.length]).toEqual([size, size]);
    expect(new Set([...faults, ...good].map(({ text }) => text)).size).toBe(size * 2);
  });

  if (!mayBeRead) return;

  test('at least 95 in 100 of the faults are found, each by its own rule', () => {
    expect((faults.length - missed.length) / faults.length, percent(faults.length - missed.length, faults.length)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test('at most 5 in 100 of the good texts are flagged', () => {
    expect(flagged.length / good.length, percent(flagged.length, good.length)).toBeLessThanOrEqual(MOST_FLAGGED);
  });
});
