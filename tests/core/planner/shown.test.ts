import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import { toCsv } from '../../../src/core/assessment/csv.ts';
import { asSvg, drawingOf, type Letters } from '../../../src/core/pictures/driver-diagram.ts';
import { logBlocks, measureBlocks, planList } from '../../../src/core/planner/blocks.ts';
import { planRows } from '../../../src/core/planner/csv.ts';
import { emptyIdea, emptyPlan, emptyTest, type Plan } from '../../../src/core/planner/plan.ts';
import { diagramOf, templateOf } from '../../../src/core/planner/template.ts';
import { toolPages } from '../../../src/core/tools/pages.ts';

const { content } = await readContent('content');
const { toolSheets } = content.settings ?? {};
if (!toolSheets) throw new Error('The content has faults.');
const labels = toolSheets.planner;

const plan: Plan = {
  ...emptyPlan, team: 'Ash', aim: 'Fairer care', outcome: 'Who met one',
  drivers: [{ what: 'Staff know', ideas: [
    { what: 'A talk', measure: 'Count', tests: [{ ...emptyTest, on: '1 March', did: 'Two came', act: 'adapt', next: 'Again' }, { ...emptyTest, on: '8 March' }] },
    { ...emptyIdea, what: '=1+1' }, emptyIdea,
  ] }, { what: 'Patients know', ideas: [] }],
};
const lines = (list: List, depth = 0): string[] => list.children.flatMap(({ children: [words, below] }: ListItem) =>
  [`${'-'.repeat(depth)}${toString(words)}`, ...(below?.type === 'list' ? lines(below, depth + 1) : [])]);

describe('The list of a plan', () => {
  test('says what the picture says, in its order, with a name for what is still empty', () => {
    expect(lines(planList(plan, labels, false))).toEqual(['Aim. Fairer care', '-Driver 1. Staff know', '--A talk', '--=1+1', '--Idea 3', '-Driver 2. Patients know']);
  });

  test('says how to know whether an idea helps', () => {
    expect(lines(planList(plan, labels, true))).toContain('---How we will know: Count');
  });

  const letters: Letters = { regular: (text, size) => ({ path: '', width: text.length * size * 0.5 }), bold: (text, size) => ({ path: '', width: text.length * size * 0.55 }) };
  test.each([['whole', plan], ['empty', emptyPlan], ['without drivers', { ...emptyPlan, drivers: [] }]])('is drawn word for word: %s', (_, drawn) => {
    const list = planList(drawn, labels, false);
    const { words } = drawingOf(list, letters);
    expect(words.map(({ text }) => text).join('').replace(/\s/g, '')).toBe(lines(list).map((line) => line.replace(/^-+/, '')).join('').replace(/\s/g, ''));
    expect(asSvg(drawingOf(list, letters), ({ text }) => `<text>${text}</text>`)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('The log names each idea that was tried, with its tests in their order and what was decided; measures stand by themselves', () => {
  expect(logBlocks(plan, labels).map((node) => toString(node))).toEqual([labels.log, 'A talk', 'Test 1, 1 March:', expect.stringMatching(/Two came.*Adapt.*Again/), 'Test 2, 8 March:', '']);
  expect(toString(measureBlocks(plan, labels).at(-1))).toContain('Who met one');
  expect([logBlocks(emptyPlan, labels), measureBlocks(emptyPlan, labels)]).toEqual([[], []]);
});

test('A spreadsheet has a row for each test, each idea without any and each driver without ideas, and holds no formula', () => {
  const rows = planRows(plan, labels);
  expect(rows.map((row) => [row[0], row[6], row[7], row[9]].join('|')).slice(1)).toEqual(['Ash|Staff know|A talk|Test 1', 'Ash|Staff know|A talk|Test 2', 'Ash|Staff know|=1+1|', 'Ash|Staff know||', 'Ash|Patients know||']);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(toCsv(rows)).toContain('"\'=1+1"');
});

describe.each(content.planners.map(({ definition }) => [definition.title, definition] as const))('%s', (_, planner) => {
  const diagram = diagramOf(content.pages.find(({ id }) => `/${id}/` === planner.page)?.tree ?? { type: 'root', children: [] });
  if (!diagram) throw new Error('The page has no diagram.');
  const own = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  test('starts from the diagram of its page, word for word', () => {
    const template = templateOf(diagram, labels);
    const theirs = lines(diagram.children[0]).map((line) => own(line.replace(/^-+/, '')));
    const ours = [template.aim, ...template.drivers.flatMap(({ what, ideas }) => [what, ...ideas.map((idea) => idea.what)])].map(own);
    expect(ours.filter((words, at) => !theirs[at]?.endsWith(words))).toEqual([]);
    expect(ours.length).toBe(theirs.length);
    expect(lines(planList(template, labels, false)).map((line) => own(line.replace(/^-+/, '')))).toEqual(theirs);
  });

  test('is a page with lines to write on for everything that can be typed', () => {
    const page = toolPages(content, toolSheets).find(({ id }) => id === `tools/${planner.tool}`);
    const asked = page?.tree.children.filter((node) => node.type === 'blank').map((node) => toString(node).replace(/:$/, '')) ?? [];
    const { act: _act, ...fields } = labels.fields;
    expect(asked).toEqual(expect.arrayContaining([labels.team, labels.on, labels.aim, labels.outcome, labels.process, labels.balancing, labels.measure, ...Object.values(fields), ...Object.values(labels.acts)]));
    expect(page?.tree.children.some((node) => node.type === 'diagram')).toBe(true);
  });
});
