import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import { parseBody } from '../../../src/core/document/parse.ts';
import type { Library } from '../../../src/core/library.ts';
import { FIXTURE } from '../../support/overlay.ts';

let library: Library;
beforeAll(async () => { library = (await readContent(FIXTURE)).content.library; });

function read(...lines: string[]): { nodes: RootContent[]; rules: string[] } {
  const { tree, faults } = parseBody('content/pages/test/page.mdx', lines.join('\n'), library);
  return { nodes: tree.children, rules: faults.map(({ rule }) => rule) };
}
const easyRead = (...lines: string[]) => read(':::easy-read[Your section]', '', ...lines, '', ':::');
const wordsOf = (node: RootContent | undefined) => (node && 'children' in node ? node.children.map((child) => toString(child)) : []);

describe('the sections in a page', () => {
  test('as a table: how long, whether it goes on, and whether there is an advocate, in a sentence each', () => {
    const { nodes: [table], rules } = read('::section-table[short]');
    expect(rules).toEqual([]);
    expect(table?.type).toBe('table');
    const rows = table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => toString(cell))) : [];
    expect(rows).toEqual([
      ['Section', 'How long at most', 'Can it go on?', 'Advocate?'],
      ['Section 5(2)', '72 hours.', 'No.', 'Not on its own.'],
    ]);
  });

  test('in full: under each name of a group, all that the list says of it, with a label before each line', () => {
    const { nodes, rules } = read('::sections[hospital]');
    expect(rules).toEqual([]);
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'list']);
    expect(nodes[0]).toMatchObject({ depth: 3, children: [{ value: 'Section 2' }] });
    expect(wordsOf(nodes[1])).toEqual([
      'What it means: You are kept in hospital to be assessed.', 'How long at most: 28 days.', 'Can it go on? No.',
      'When you can ask a tribunal: Once, within the first 14 days.', 'Who else can ask: Nobody.',
      'Who can end it: The person in charge of your care.', 'Right to an advocate (IMHA)? Yes.',
    ]);
  });

  test('one by itself, and no line where the list has nothing to say', () => {
    const { nodes } = read('::section[section-5-2]');
    expect(toString(nodes[0])).toBe('Section 5(2)');
    expect(wordsOf(nodes[1]).filter((line) => line.startsWith('Who else'))).toEqual([]);
  });

  test('know their line of the page, so that a fault in them can be found', () => {
    const { nodes } = read('## Your section', '', '::section-table[short]', '', '::section[section-2]');
    expect(nodes.map(({ position }) => position?.start.line)).toEqual([1, 3, 5, 5]);
  });

  test('a group in which the list has no section gives an empty table rather than a fault', () => {
    const { nodes: [table], rules } = read('::section-table[prison]');
    expect(rules).toEqual([]);
    expect(wordsOf(table)).toHaveLength(1);
  });
});

describe('the sections in easy read', () => {
  test('are points with pictures, among the points of the page', () => {
    const { nodes: [part], rules } = easyRead('- ![advocate] This is about your section.', '', '::section[section-2]', '', '- ![letter] You can ask a nurse.');
    expect(rules).toEqual([]);
    const points = part?.type === 'easyReadPart' ? part.children : [];
    expect(points.map(({ picture }) => picture)).toEqual(['advocate', 'rights', '14-days', 'letter']);
    expect(points[2]).toMatchObject({ alt: 'A calendar that says 14 days.', children: [{ children: [{ value: 'You can ask a judge in the first 14 days.' }] }] });
    expect(points.map(({ position }) => position?.start.line)).toEqual([3, 5, 5, 7]);
  });

  test('of a group come one after the other', () => {
    const { nodes: [part] } = easyRead('::sections[short]');
    const points = part?.type === 'easyReadPart' ? part.children : [];
    expect(points.map(({ children }) => toString(children))).toEqual(['A doctor can ask you to stay.', 'This is for 72 hours.']);
  });

  test('bring the meaning of a word in bold', () => {
    const sections = library.sections.map((section) => ({ ...section, easyRead: [{ picture: 'letter', words: 'An **IMHA** helps you.' }] }));
    const { tree } = parseBody('content/pages/test/page.mdx', ':::easy-read[Help]\n\n::section[section-2]\n\n:::', { ...library, sections });
    const [part] = tree.children;
    const [point] = part?.type === 'easyReadPart' ? part.children : [];
    expect(point?.children.map(({ type }) => type)).toEqual(['paragraph', 'meaning']);
    expect(toString(point?.children[0])).toBe('An IMHA helps you.');
  });

  test('cannot be a table', () => {
    expect(easyRead('::section-table[short]').rules).toEqual(['easy-read-point']);
  });
});
