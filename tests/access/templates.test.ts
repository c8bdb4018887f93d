import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/site.ts';
import { kindOf, partsOf, templates } from '../support/templates.ts';

describe('every page is of a kind that the tests of access look at', () => {
  const all = templates();
  const stood = builtPages().filter(({ path }) => all.some((template) => template.opens && template.path === path));
  test('each set of styles and scripts', () => {
    const kinds = new Set(stood.map(({ html }) => kindOf(html)));
    expect(builtPages().filter(({ html }) => !kinds.has(kindOf(html))).map(({ path }) => path)).toEqual([]);
  });
  test('each part that styles know by name', () => {
    const parts = new Set(stood.flatMap(({ html }) => partsOf(html)));
    expect(builtPages().flatMap(({ path, html }) => partsOf(html).filter((part) => !parts.has(part)).map((part) => `${path} ${part}`))).toEqual([]);
  });
  test('each page with a script of its own is looked at in the states that it can be brought to', () => {
    const states = new Set(all.filter(({ opens }) => !opens).map(({ path }) => path.replace(/[?#].*/, '')));
    const used = builtPages().filter(({ path, html }) => /^\/(tools\/[^/]+|search)\/$/.test(path) && /<script[^>]+src/.test(html.replace(/<script[^>]+keep-copy[^>]*>/g, '')));
    expect(used.map(({ path }) => path).filter((path) => ![...states].some((state) => state.startsWith(path)))).toEqual([]);
  });
  test('no two templates are the same', () => {
    expect(new Set(all.map(({ path, name }) => `${path} ${name}`)).size).toBe(all.length);
  });
});
