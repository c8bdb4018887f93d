import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { checked } from '../../scripts/easy-read/checked.ts';
import { overlaid } from '../support/overlay.ts';

const PAGE = 'your-rights/someone-to-help';
const FLOW = 'easyRead: {title: Someone to help, status: draft}\n';
const TODAY = '2026-12-01';
const SAID = { by: 'A reading group', on: '2026-11-30' };
let folder: string;

beforeEach(async () => { folder = await overlaid(); });
afterEach(async () => { await rm(folder, { recursive: true }); });

const path = () => join(folder, `pages/${PAGE}.mdx`);
const words = () => readFile(path(), 'utf8');

describe('checked', () => {
  /** What stands in the head, and what is to stand there. */
  const heads: [name: string, before: string, after: string][] = [
    ['on one line', FLOW, 'easyRead: {title: Someone to help, status: checked, checkedBy: "A reading group", checkedOn: 2026-11-30}\n'],
    ['on lines of its own', 'easyRead:\n  title: Someone to help\n  status: draft\n', 'easyRead:\n  title: Someone to help\n  status: checked\n  checkedBy: "A reading group"\n  checkedOn: 2026-11-30\n'],
    ['in another order, with quotes and a remark', 'easyRead:\n    status: "updating" # until May\n    title: Someone to help\n', 'easyRead:\n    status: checked\n    checkedBy: "A reading group"\n    checkedOn: 2026-11-30 # until May\n    title: Someone to help\n'],
    ['checked before', 'easyRead:\n  checkedOn: 2025-01-02\n  title: Someone to help\n  checkedBy: Others\n  status: checked\n', 'easyRead:\n  checkedOn: 2026-11-30\n  title: Someone to help\n  checkedBy: "A reading group"\n  status: checked\n'],
  ];
  for (const [name, before, after] of heads) {
    test(`changes those lines of the head and no other byte: ${name}`, async () => {
      for (const newline of ['\n', '\r\n']) {
        const old = (await readFile('tests/fixtures/content/pages/your-rights/someone-to-help.mdx', 'utf8')).replace(FLOW, before).replaceAll('\n', newline);
        expect(old).toContain(before.replaceAll('\n', newline));
        await writeFile(path(), old);
        await checked(folder, PAGE, SAID, TODAY);
        expect(await words()).toBe(old.replace(before.replaceAll('\n', newline), after.replaceAll('\n', newline)));
        const { content } = await readContent(folder);
        expect(content.pages.find(({ id }) => id === PAGE)?.meta.easyRead).toEqual({ title: 'Someone to help', status: 'checked', checkedBy: 'A reading group', checkedOn: '2026-11-30' });
      }
    });
  }

  test('keeps a name as it was typed, whatever signs are in it', async () => {
    const by = 'The "Tuesday" group: Ann, Bob & {others} – 5 people #1';
    expect(await checked(folder, PAGE, { by, on: '2026-11-30' }, TODAY)).toContain(`checked by ${by} on 30 November 2026`);
    expect((await readContent(folder)).content.pages.find(({ id }) => id === PAGE)?.meta.easyRead?.checkedBy).toBe(by);
  });

  test('says in one line what is missing or wrong, and changes nothing', async () => {
    const before = await words();
    const refused = async (name: string, said: { by?: string; on?: string }) => checked(folder, name, said, TODAY).then(() => '', (error: Error) => error.message);
    const messages = [
      await refused(PAGE, { on: '2026-11-30' }), await refused(PAGE, { by: '  ', on: '2026-11-30' }), await refused(PAGE, { by: 'A group' }),
      await refused(PAGE, { by: 'A group', on: '30/11/2026' }), await refused(PAGE, { by: 'A group', on: '2026-02-30' }),
      await refused(PAGE, { by: 'A group', on: '2026-12-02' }), await refused('services/how-good', SAID), await refused('nowhere/at-all', SAID),
    ];
    for (const message of messages) expect(message).toMatch(/^[^\n]+$/);
    expect(messages[3]).toContain('year-month-day');
    expect(messages[5]).toContain('still to come');
    expect(messages[6]).toContain('has no easy read');
    expect(await words()).toBe(before);
  });
});
