import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../scripts/content/read-content.ts';
import { accessibilityRules } from '../../src/core/rules/accessibility.ts';
import { accessPeopleSchema } from '../../src/core/data/accessibility-people.ts';

const { content } = await readContent('content');

test('the example of a session with people can be copied as it stands', () => {
  const readme = readFileSync('content/accessibility/README.md', 'utf8');
  const example = [...readme.matchAll(/^ {7}(.*)$/gm)].map(([, line]) => line).join('\n');
  const rounds = accessPeopleSchema.parse(parse(example));
  expect(rounds.length).toBe(1);
  const { people } = content.accessibility;
  if (!people) throw new Error('content/accessibility/people.yaml cannot be read.');
  expect(accessibilityRules({ ...content, accessibility: { ...content.accessibility, people: { ...people, definition: rounds } } }, '2027-03-02')).toEqual([]);
});

test('every test that belongs to a check names one that is on the list', () => {
  const named = globSync('tests/{access,a11y,browser,site,formats,contracts}/**/*.test.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:checkAccess\(|\bcheck: )(\[[^\]]+\]|'[^']+')/g)]
    .flatMap(([, ids = '']) => [...ids.matchAll(/'([^']+)'/g)].map(([, id = '']) => id)));
  const known = (content.accessibility.checks?.definition ?? []).map(({ id }) => id);
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(named)].filter((id) => !known.includes(id))).toEqual([]);
});

test('every task can be tried with something, and everything to try with has a task', () => {
  const { pairs = [], tasks = [] } = content.accessibility.tasks?.definition ?? {};
  expect(pairs.filter(({ id }) => !tasks.some((task) => task.with.includes(id)))).toEqual([]);
});
