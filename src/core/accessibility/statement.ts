import type { AccessCheck, AccessResult, AccessResults, KnownProblem } from '../data/accessibility-checks.ts';
import { REQUIRED, type Criterion } from '../data/wcag.ts';

export type CheckState = 'failed' | 'passed' | 'not-run';
export interface CheckRow { check: AccessCheck; state: CheckState; result?: AccessResult | undefined }

/** What became of each check when they last ran: first those that failed, then those without a test, then the others. */
export function checkRows(checks: readonly AccessCheck[], results: AccessResults | undefined): CheckRow[] {
  const rows = checks.map((check): CheckRow => {
    const result = results?.checks[check.id];
    return { check, result, state: !result || result.tests === 0 ? 'not-run' : result.failed > 0 ? 'failed' : 'passed' };
  });
  const order: CheckState[] = ['failed', 'not-run', 'passed'];
  return order.flatMap((state) => rows.filter((row) => row.state === state));
}

/** Whether something is known that keeps the site from WCAG 2.2 at level AA: a problem or a failed check that touches it. */
export function fallsShort(rows: readonly CheckRow[], problems: readonly KnownProblem[]): boolean {
  const touches = ({ criteria }: { criteria: readonly Criterion[] }) => criteria.some(({ level }) => level !== 'AAA');
  return problems.some(touches) || rows.some(({ state, check }) => state === 'failed' && touches(check));
}

/** The criteria of levels A and AA that no check with a result touches: programs said nothing of them. */
export function untouched(rows: readonly CheckRow[]): Criterion[] {
  const touched = new Set(rows.filter(({ state }) => state !== 'not-run').flatMap(({ check }) => check.criteria.map(({ number }) => number)));
  return REQUIRED.filter(({ number }) => !touched.has(number));
}
