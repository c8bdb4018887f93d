import { accessResultsSchema, type AccessResults } from '../../src/core/data/accessibility-checks.ts';
import { checkRows } from '../../src/core/accessibility/statement.ts';
import { readContent } from '../content/read-content.ts';

/** What the tests wrote: see tests/support/access-reporter.ts. */
export interface Gathered extends Pick<AccessResults, 'checks' | 'pages'> { broken: readonly string[] }

/**
 * The results as they are kept, and what to tell whoever ran the checks.
 * @param folder the content folder, whose checks.yaml gives their order.
 * @throws Error when they cannot be whole: then the last results must stay.
 */
export async function keepResults(folder: string, { checks, pages, broken }: Gathered, run: Pick<AccessResults, 'on' | 'tools' | 'code'>): Promise<{ json: string; said: string; failed: number }> {
  if (broken.length > 0) throw new Error(`Nothing was written. These could not be run:\n${broken.join('\n')}`);
  const known = (await readContent(folder)).content.accessibility.checks?.definition;
  if (!known) throw new Error('Nothing was written: content/accessibility/checks.yaml has faults. "npm run check" tells which.');
  const strays = Object.keys(checks).filter((id) => !known.some((check) => check.id === id));
  if (strays.length > 0) throw new Error(`Nothing was written. Tests name checks that are not in content/accessibility/checks.yaml: ${strays.join(', ')}.`);
  if (Object.keys(checks).length === 0) throw new Error('Nothing was written: no test belongs to a check.');

  const results = accessResultsSchema.parse({ ...run, pages, checks: Object.fromEntries(known.flatMap(({ id }) => (checks[id] ? [[id, checks[id]]] : []))) });
  const rows = checkRows(known, results);
  const told = (state: string) => rows.filter((row) => row.state === state).map(({ check }) => check.id);
  const [failed, silent] = [told('failed'), told('not-run')];
  return {
    json: `${JSON.stringify(results, null, 2)}\n`,
    said: [
      `${rows.length} checks: ${told('passed').length} found no fault, ${failed.length} found faults, ${silent.length} have no test. Kept in content/accessibility/results.json.`,
      ...(failed.length > 0 ? [`Faults: ${failed.join(', ')}`] : []), ...(silent.length > 0 ? [`No test: ${silent.join(', ')}`] : []),
    ].join('\n'),
    failed: failed.length,
  };
}
