import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkEasyRead } from '../../../src/core/language/easy-read.ts';
import { EASY_READ_RULES } from '../../../src/core/language/rules/index.ts';
import { casesIn, expectFile } from '../../support/cases.ts';
import { easyRead, WORDS } from './pages.ts';

const HERE = 'tests/core/language/rules';
const cases = await casesIn(HERE);

describe('an easy-read rule speaks up where it should, and only there', () => {
  for (const name of cases) {
    test(name, async () => {
      const [id, situation] = name.split('/');
      const faults = checkEasyRead(easyRead(await readFile(`${HERE}/${name}/input.mdx`, 'utf8')), { words: WORDS })
        .filter(({ rule }) => rule === id)
        .map(({ line, severity, fault, todo }) => ({ line, severity, fault, todo }));
      if (situation?.startsWith('fine')) expect(faults).toEqual([]);
      else expect(faults).not.toEqual([]);
      await expectFile(`${HERE}/${name}/expected.json`, `${JSON.stringify(faults, null, 2)}\n`);
    });
  }
});

describe('each easy-read rule can be trusted', () => {
  for (const { id, source, severities } of EASY_READ_RULES) {
    test(`${id} has a case in which it speaks, one in which it is silent, and a source`, () => {
      const own = cases.filter((name) => name.startsWith(`${id}/`));
      expect(own.some((name) => name.startsWith(`${id}/fine`))).toBe(true);
      expect(own.some((name) => !name.startsWith(`${id}/fine`))).toBe(true);
      expect(source).not.toBe('');
      expect(severities.length).toBeGreaterThan(0);
    });
  }

  test('no two rules have one code', () => {
    const ids = EASY_READ_RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
