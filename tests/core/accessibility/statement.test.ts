import { describe, expect, test } from 'vitest';
import { byNewest, taskSums } from '../../../src/core/accessibility/rounds.ts';
import { checkRows, fallsShort, untouched } from '../../../src/core/accessibility/statement.ts';
import type { AccessCheck, AccessResults } from '../../../src/core/data/accessibility-checks.ts';
import type { AccessRound, AccessTask } from '../../../src/core/data/accessibility-people.ts';
import { CRITERIA, REQUIRED } from '../../../src/core/data/wcag.ts';

const criteria = (...numbers: string[]) => CRITERIA.filter(({ number }) => numbers.includes(number));
const check = (id: string, ...numbers: string[]): AccessCheck => ({ id, name: id, shows: '', criteria: criteria(...numbers) });
const result = (tests: number, failed: number) => ({ tests, passed: tests - failed, failed, pages: 0, faults: [] });
const results = (checks: AccessResults['checks']): AccessResults => ({ on: '2026-11-23', tools: {}, code: '0123456789abcdef', pages: [], checks });

test('WCAG 2.2 has 31 criteria at level A, 24 at AA and 31 at AAA, in the order of their numbers', () => {
  const count = (level: string) => CRITERIA.filter((criterion) => criterion.level === level).length;
  expect([count('A'), count('AA'), count('AAA'), REQUIRED.length]).toEqual([31, 24, 31, 55]);
  expect(CRITERIA.map(({ number }) => number)).toEqual(CRITERIA.map(({ number }) => number).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(new Set(CRITERIA.map(({ number }) => number)).size).toBe(86);
});

describe('nobody has to look for what went wrong', () => {
  const checks = [check('reflow', '1.4.10'), check('axe', '4.1.2'), check('print')];

  test('checks that found a fault come first, then those without a result', () => {
    const rows = checkRows(checks, results({ reflow: result(2, 0), print: result(3, 1) }));
    expect(rows.map(({ check: { id }, state }) => [id, state])).toEqual([['print', 'failed'], ['axe', 'not-run'], ['reflow', 'passed']]);
  });
  test('without kept results no check counts as passed', () => {
    expect(new Set(checkRows(checks, undefined).map(({ state }) => state))).toEqual(new Set(['not-run']));
  });
  test('a rule that is touched only by a check without a result counts as untouched', () => {
    const left = untouched(checkRows(checks, results({ reflow: result(1, 0) }))).map(({ number }) => number);
    expect(left).not.toContain('1.4.10');
    expect(left).toContain('4.1.2');
    expect(left.length).toBe(REQUIRED.length - 1);
  });
});

describe('a site falls short of level AA', () => {
  const problem = (...numbers: string[]) => ({ title: '', what: '', affects: '', instead: '', planned: '', criteria: criteria(...numbers) });
  const passed = checkRows([check('reflow', '1.4.10')], results({ reflow: result(1, 0) }));

  test('when a known problem touches it, and not when that is of another kind', () => {
    expect(fallsShort(passed, [problem('1.1.1')])).toBe(true);
    expect(fallsShort(passed, [problem('1.2.6'), problem()])).toBe(false);
  });
  test('when a check failed that touches it', () => {
    expect(fallsShort(checkRows([check('reflow', '1.4.10')], results({ reflow: result(2, 1) })), [])).toBe(true);
    expect(fallsShort(checkRows([check('print')], results({ print: result(2, 1) })), [])).toBe(false);
  });
});

describe('sessions with people add up', () => {
  const task = (id: string): AccessTask => ({ id, title: id, for: '', start: '/', say: '', done: '', note: [], with: [] });
  const round = (on: string, done: number, notDone: number, gotInTheWay?: string): AccessRound =>
    ({ on, ranBy: 'Example Advocacy', people: 5, used: [], tasks: [{ task: 'find-help', done, withHelp: 1, notDone, gotInTheWay }] });
  const rounds = [round('2027-03-01', 3, 1, 'The number stood too low.'), round('2027-04-01', 4, 0)];

  test('each task over all sessions, without those that nobody tried', () => {
    expect(taskSums([task('find-help'), task('ask')], rounds)).toEqual([{ task: task('find-help'), done: 7, withHelp: 2, notDone: 1, gotInTheWay: ['The number stood too low.'] }]);
  });
  test('the newest is shown first', () => { expect(byNewest(rounds).map(({ on }) => on)).toEqual(['2027-04-01', '2027-03-01']); });
});
