import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepResults, type Gathered } from '../../scripts/accessibility/keep-results.ts';
import { FIXTURE } from '../support/overlay.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'access-')); });
afterEach(() => rm(folder, { recursive: true }));

/** What the reporter gathers from a real run of these tests. */
async function gathered(tests: string): Promise<Gathered> {
  await writeFile(join(folder, 'vitest.config.mjs'), 'export default { test: { globals: true } }');
  await writeFile(join(folder, 'tiny.test.js'), tests);
  const file = join(folder, 'gathered.json');
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  spawnSync(resolve('node_modules/.bin/vitest'), ['run', '--root', folder, '--reporter', resolve('tests/support/access-reporter.ts')], { env: { ...env, ACCESS_RESULTS: file } });
  return JSON.parse(await readFile(file, 'utf8')) as Gathered;
}

const RUN = { on: '2026-11-23', tools: { 'axe-core': '4.11.0' }, code: '0123456789abcdef' };
const axe = { tests: 2, passed: 2, failed: 0, pages: 1, faults: [] };

describe('what the tests of access found is counted by the check that they belong to', () => {
  test('each test counts for its check, with the pages in its name and the name of a fault', async () => {
    expect(await gathered(`
      describe('nothing is lost when it is made bigger', { meta: { check: 'reflow' } }, () => {
        test('/about/', () => {});
        test('/your-rights/your-section/', () => { expect(1).toBe(2); });
        test.skip('/words/', () => {});
      });
      test('axe finds no fault', { meta: { check: ['axe', 'contrast'], page: '/' } }, () => {});
      test('set while it runs', ({ task }) => { task.meta.check = 'axe'; });
      test('is about something else', () => { expect(1).toBe(2); });
    `)).toEqual({
      checks: {
        reflow: { tests: 2, passed: 1, failed: 1, pages: 2, faults: ['nothing is lost when it is made bigger: /your-rights/your-section/'] },
        axe: { ...axe },
        contrast: { tests: 1, passed: 1, failed: 0, pages: 1, faults: [] },
      },
      pages: ['/', '/about/', '/your-rights/your-section/'],
      broken: [],
    });
  });

  test('tests that could not begin are told, not left out', async () => {
    const { broken } = await gathered(`
      describe('with a browser', () => { beforeAll(() => { throw new Error('There is no browser.'); }); test('is clear', { meta: { check: 'axe' } }, () => {}); });
    `);
    expect(broken).toEqual(['tiny.test.js: There is no browser.']);
    expect((await gathered('throw new Error("Not a test.");')).broken).toEqual(['tiny.test.js: Not a test.']);
  });
});

describe('results are kept whole, or the last ones stay', () => {
  const keep = (found: Partial<Gathered>) => keepResults(FIXTURE, { checks: { axe }, pages: ['/'], broken: [], ...found }, RUN);

  test('they are dated, in the order of the checks, and say which check has no test', async () => {
    const { json, said, failed } = await keep({ checks: { axe, reflow: { tests: 1, passed: 0, failed: 1, pages: 0, faults: ['It is cut off.'] } } });
    expect(JSON.parse(json)).toMatchObject({ ...RUN, pages: ['/'] });
    expect(Object.keys((JSON.parse(json) as Gathered).checks)).toEqual(['reflow', 'axe']);
    expect(said).toContain('2 checks: 1 found no fault, 1 found faults, 0 have no test.');
    expect(failed).toBe(1);
    expect((await keep({})).said).toContain('No test: reflow');
  });

  test('a run that broke, an unknown check, and a run without any check are refused', async () => {
    await expect(keep({ broken: ['tiny.test.js: There is no browser.'] })).rejects.toThrow('tiny.test.js: There is no browser.');
    await expect(keep({ checks: { axes: axe } })).rejects.toThrow('checks.yaml: axes');
    await expect(keep({ checks: {} })).rejects.toThrow('no test belongs to a check');
  });
});
