import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderText, underlined, wrap } from '../../../src/core/render/text.ts';
import type { View } from '../../../src/core/views.ts';

const options = { site: 'https://site.example', callouts: { 'in-short': 'In short', 'key-fact': 'Good to know', example: 'Example', 'get-help': 'Get help' } };
const viewOf = (...blocks: RootContent[]) => ({ name: 'standard', title: 'A title', language: 'en-GB', blocks }) as unknown as View;
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('Plain text', () => {
  test('underlines a title by its own length', () => { expect(underlined('Leave', '-')).toBe('Leave\n-----'); });

  test('has no line of more than 72 letters, and loses no word on the way', () => {
    const words = 'The words of a page that somebody wrote. '.repeat(20).trim();
    const lines = renderText(viewOf(paragraph(words)), options).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(lines.slice(3).join(' ').trim()).toBe(words);
  });

  test('does not part a phone number, nor break an address', () => {
    expect(wrap('Ring the free number 0300 123 2201', 28)).toBe('Ring the free number\n0300 123 2201');
    expect(wrap('See https://site.example/a-very-long-address', 20)).toBe('See\nhttps://site.example/a-very-long-address');
  });

  test('hangs the lines of a list item under its first word', () => {
    const list: RootContent = { type: 'list', ordered: true, start: 9, children: ['One.', 'Two '.repeat(30).trim()].map((value) => ({ type: 'listItem', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })) };
    const lines = renderText(viewOf(list), options).trimEnd().split('\n');
    expect(lines[3]).toBe('9. One.');
    expect(lines[4]).toMatch(/^10\. Two/);
    expect(lines[5]).toMatch(/^ {4}Two/);
  });

  test('refuses what it does not know, rather than lose its words', () => {
    expect(() => renderText(viewOf({ type: 'html', value: '<b>x</b>' }), options)).toThrow('"html"');
  });
});
