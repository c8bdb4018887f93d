import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { longDate } from '../../src/core/render/dates.ts';

const { accessibility: { checks, problems, notTested, results, tasks, people } } = (await readContent('content')).content;
const pageAt = (path: string) => readFileSync(join(inject('site'), path, 'index.html'), 'utf8');
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#34;': '"' };
/** The words of a page, as someone reads them without any style. */
const wordsOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<\/?(?:a|b)(?:\s[^>]*)?>/g, '').replace(/<[^>]+>/g, ' ')
  .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity).replace(/[\s\u00a0]+/g, ' ');
const html = pageAt('accessibility');
const statement = wordsOf(html);

describe('the accessibility statement is as true as its records', () => {
  test('every problem that is known stands in it, with whom it affects and what to do instead', () => {
    const missing = (problems?.definition ?? []).flatMap((problem) => [problem.title, problem.what, problem.affects, problem.instead, problem.planned, ...problem.criteria.map(({ number, name }) => `${number} ${name}`)])
      .filter((words) => !statement.includes(words));
    expect(missing).toEqual([]);
  });
  test('every check has its line, and every fault that one found is named', () => {
    const ids = results ? (checks?.definition ?? []).map(({ id }) => id) : [];
    expect(ids.filter((id) => !html.includes(`data-check="${id}"`))).toEqual([]);
    const faults = Object.values(results?.definition.checks ?? {}).flatMap((check) => check.faults);
    expect(faults.filter((fault) => !statement.includes(fault.replace(/\s+/g, ' ')))).toEqual([]);
  });
  test('it says when the checks last ran, or that no results are kept', () => {
    expect(statement).toContain(results ? longDate(results.definition.on) : 'No results');
  });
  test('everything that nobody has tested is listed', () => {
    expect((notTested?.definition ?? []).filter(({ what }) => !statement.includes(what))).toEqual([]);
  });
  test('it claims no standard, and nothing that people have not done', () => {
    expect(statement).toContain('We do not claim that this site meets it.');
    expect(statement).not.toMatch(/fully compliant|fully accessible|conforms? to|is compliant|meets WCAG/i);
    if (people?.definition.length === 0) expect(statement).toContain('No disabled person has tested this site for us');
  });
  test('it has the parts that the regulations for public bodies ask for', () => {
    const parts = [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    for (const part of ['contact', 'compliance-status', 'not-accessible', 'checks', 'people', 'not-tested', 'enforcement', 'improve', 'preparation']) expect(parts).toContain(part);
  });
});

describe('the script for testing with people can be used as it stands', () => {
  const script = pageAt('accessibility/test-with-people');
  test('each task says what to say, when it is done and what to write down', () => {
    const words = wordsOf(script);
    expect(tasks?.definition.tasks.length).toBe(10);
    expect((tasks?.definition.tasks ?? []).flatMap(({ title, say, done, note }) => [title, say, done, ...note]).filter((part) => !words.includes(part))).toEqual([]);
  });
  test('each task starts on a page that is there', () => {
    for (const { start } of tasks?.definition.tasks ?? []) expect(existsSync(join(inject('site'), start, 'index.html')), start).toBe(true);
  });
});
