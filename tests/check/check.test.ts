import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../scripts/content/check-folder.ts';
import { keepIn } from '../../scripts/keep.ts';
import { casesIn, expectFile } from '../support/cases.ts';
import { FIXTURE, overlaid } from '../support/overlay.ts';

const TODAY = '2026-11-22';
const HERE = 'tests/check';
const kept = await mkdtemp(join(tmpdir(), 'kept-'));
const keep = keepIn(kept);
afterAll(() => rm(kept, { recursive: true }));

test('content without a fault has nothing to report', async () => {
  const { report, errors } = await checkFolder(FIXTURE, { today: TODAY });
  expect(report).toBe('2 pages of guidance read: 0 errors, 0 warnings.');
  expect(errors).toBe(0);
});

describe('an editor is told the file, the line, the fault and what to do', async () => {
  for (const name of await casesIn(HERE)) {
    test(name, async () => {
      const folder = await overlaid(`${HERE}/${name}`);
      const { report, faults } = await checkFolder(folder, { today: TODAY });
      // What the check before found out about files of the same names, and this one: an editor is told the same.
      for (const _ of ['of the check before', 'of this one']) expect((await checkFolder(folder, { today: TODAY, keep })).report).toBe(report);
      await rm(folder, { recursive: true });
      const [rule] = name.split('/');
      if (rule !== 'many') expect(faults.map((fault) => fault.rule)).toContain(rule);
      await expectFile(`${HERE}/${name}/expected.txt`, `${report}\n`);
    });
  }
});
