import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { howFastSchema, TABLES } from '../../src/core/data/how-fast.ts';
import { builtPages } from '../support/site.ts';

const FIGURES = 'content/how-fast.json';
const html = builtPages().find(({ path }) => path === '/about/how-fast/')?.html ?? '';
const measured = existsSync(FIGURES) ? howFastSchema.parse(JSON.parse(readFileSync(FIGURES, 'utf8'))) : undefined;

test('without figures the page says that nothing has been measured, and with them it does not', () => {
  expect(html).toContain('<h1');
  expect(html.includes('data-none')).toBe(measured === undefined);
});

test.runIf(measured)('every figure that was measured is told, on the day on which it was measured', () => {
  for (const { id, rows } of measured?.tables ?? []) {
    const part = html.slice(html.indexOf(`id="${id}"`)).split('<h2')[0] ?? '';
    expect(part.match(/<tr>/g)?.length, id).toBe(rows.length + new Set(rows.map(({ group }) => group)).size);
    const columns = Object.keys(TABLES[id].columns).filter((column) => rows.some(({ figures }) => figures[column] !== undefined));
    expect(part.match(/<td /g)?.length, id).toBe(rows.length * columns.length);
  }
});

test.runIf(measured)('it names no folder of the computer that measured', () => {
  expect(readFileSync(FIGURES, 'utf8')).not.toMatch(/\/(home|root|work|tmp|Users)\//);
});
