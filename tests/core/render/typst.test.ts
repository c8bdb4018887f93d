import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { literal, renderTypst } from '../../../src/core/render/typst.ts';
import type { View } from '../../../src/core/views.ts';

const options = { site: 'https://site.example', diagram: 'Diagram: {title}. The list below says the same.', callouts: { 'in-short': 'In short', 'key-fact': 'Good to know', example: 'Example', 'get-help': 'Get help' } };
const viewOf = (...blocks: RootContent[]) => ({ name: 'standard', title: 'T', language: 'en-GB', blocks }) as unknown as View;
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('The source of a PDF', () => {
  test('cannot take any word for a command', () => {
    expect(renderTypst(viewOf(paragraph('#panic() "x" \\ $5 *no* @a')), options)).toBe('#par[#"#panic() \\"x\\" \\\\ $5 *no* @a";]\n');
  });

  test('keeps words on one line that a file has on two', () => { expect(literal('one\n  two')).toBe('"one two"'); });

  test('keeps what announces a list with the list', () => {
    expect(renderTypst(viewOf(paragraph('You can:')), options)).toContain('#lead-in[');
  });

  test('lets a long block go over two pages, and keeps a short one whole', () => {
    const callout = (words: string): RootContent => ({ type: 'callout', kind: 'key-fact', children: [paragraph(words)] });
    expect(renderTypst(viewOf(callout('Short.')), options)).not.toContain('whole: false');
    expect(renderTypst(viewOf(callout('Long. '.repeat(200))), options)).toContain('whole: false');
  });

  test('gives wide cells a wider column', () => {
    const row = (...cells: string[]) => ({ type: 'tableRow' as const, children: cells.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })) });
    const widths = /widths: \(([\d.]+), ([\d.]+), \)/.exec(renderTypst(viewOf({ type: 'table', children: [row('No', 'What'), row('2', 'A much longer explanation')] }), options));
    expect(Number(widths?.[2])).toBeGreaterThan(Number(widths?.[1]));
  });

  test('refuses what it does not know, rather than lose its words', () => {
    expect(() => renderTypst(viewOf({ type: 'html', value: '<b>x</b>' }), options)).toThrow('"html"');
  });
});
