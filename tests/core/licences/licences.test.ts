import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReasons, reasonFaults, reasonFor } from '../../../src/core/licences/reasons.ts';
import { ALLOWED, SHIPPED, shippedFaults } from '../../../src/core/licences/shipped.ts';
import { dependencies, installed, licenceTexts } from '../../../src/site/licences.ts';

const { dependencies: used, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;
const pinned = Object.entries({ ...used, ...devDependencies, ...optionalDependencies });
const reasons = readReasons(readFileSync('docs/dependencies.md', 'utf8'));

describe('every dependency', () => {
  test('is pinned to one version', () => {
    expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
  test('has one reason in docs/dependencies.md, and no reason is left over', () => {
    expect(reasonFaults(pinned.map(([name]) => name), reasons)).toEqual([]);
  });
  test('names its licence on the page about licences', () => {
    expect(dependencies().filter(({ licence, name }) => licence === '–' && !(name in optionalDependencies)).map(({ name }) => name)).toEqual([]);
  });
});

describe('every package of which readers receive something', () => {
  for (const shipped of SHIPPED) {
    test(shipped.name, () => {
      const { version, licence } = installed(shipped);
      expect(version).not.toBe('');
      expect(ALLOWED).toContain(licence);
      // Of these the licence is named, and its text does not come with them.
      if (shipped.name !== 'normalize-strings') expect(licenceTexts(shipped).join('').length).toBeGreaterThan(500);
    });
  }
  test('is listed once, by name', () => {
    const names = SHIPPED.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
  });
});

test('a package that gets into what browsers load without its licence stops the build, and one that has gone is told', () => {
  const list = [{ name: 'here', part: 'scripts' }, { name: 'gone', part: 'scripts' }, { name: 'within', part: 'letters', through: 'a file' }] as const;
  expect(shippedFaults(['here', 'new'], list)).toEqual([expect.stringContaining('"new" is in what browsers load'), expect.stringContaining('"gone" is no longer')]);
  expect(shippedFaults(['gone', 'here'], list)).toEqual([]);
});

describe('the table of reasons', () => {
  const table = readReasons('| package | why |\n| --- | --- |\n| `a`, `@b/*` | for `x` and y |\n| `scripts/c/` | a folder |\nText | `c` | no |\n');
  test('is read with its names, and a star stands for what begins like it', () => {
    expect(table).toEqual([{ packages: ['a', '@b/*'], why: 'for `x` and y' }]);
    expect([reasonFor('@b/c', table), reasonFor('d', table)]).toEqual(['for `x` and y', undefined]);
  });
  test('tells what has no reason, what has two and what is left over', () => {
    expect(reasonFaults(['a', 'd'], [...table, { packages: ['a'], why: 'again' }])).toEqual([
      '"a" has 2 reasons in docs/dependencies.md.', '"d" has no reason in docs/dependencies.md.', expect.stringContaining('"@b/*", which is not in package.json'),
    ]);
  });
});
