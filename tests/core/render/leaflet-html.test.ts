import { describe, expect, test } from 'vitest';
import type { RootContent } from '../../../src/core/document/types.ts';
import { leafletHtml } from '../../../src/core/render/leaflet-html.ts';

const labels = { meaning: 'What does {term} mean?', meanings: 'What these words mean: {terms}', table: 'Table: {title}', diagram: 'Diagram: {title}', callouts: { 'in-short': 'In short', 'key-fact': 'Good to know', example: 'Example', 'get-help': 'Get help' } };
const text = (value: string) => ({ type: 'text' as const, value });
const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)] });
const paragraph = (...children: (ReturnType<typeof text> | ReturnType<typeof link>)[]): RootContent => ({ type: 'paragraph', children });
const html = (blocks: RootContent[], partSizes: number[] = [blocks.length], name: 'standard' | 'easy-read' = 'standard') =>
  leafletHtml({ name, blocks, partSizes }, { site: 'https://example.org/rights', labels });

describe('A leaflet for paper', () => {
  test('comes part by part', () => {
    expect(html([paragraph(text('One.')), paragraph(text('Two.')), paragraph(text('Three.'))], [1, 2])).toEqual(['<p>One.</p>', '<p>Two.</p>\n<p>Three.</p>']);
  });

  test('has the addresses of its links in words, since nobody can follow them there', () => {
    expect(html([paragraph(text('See '), link('/your-rights/leave/', 'about leave'), text('.'))])).toEqual(['<p>See about leave (example.org/rights/your-rights/leave).</p>']);
  });

  test('does not write out phone numbers twice, nor the place of a word\'s meaning', () => {
    expect(html([paragraph(link('tel:0300123', '0300 123'), text(' an '), link('/words/#imha', 'IMHA'))])[0]).not.toMatch(/<a|\(/);
  });

  test('has the meanings of words open', () => {
    const [part = ''] = html([paragraph(link('/words/#imha', 'IMHA')), { type: 'meaning', word: 'imha', term: 'IMHA', children: [{ type: 'paragraph', children: [text('A kind of advocate.')] }] }]);
    expect(part).toContain('<dt>IMHA</dt><dd>A kind of advocate.</dd>');
    expect(part).not.toMatch(/<details|<summary/);
  });

  test('begins its headings below the title of a sheet on a page, and names nothing, so that it can stand there twice', () => {
    const [part = ''] = html([{ type: 'heading', depth: 2, children: [text('Who can help')] }]);
    expect(part).toBe('<h3>Who can help</h3>');
  });

  test('has its pictures where a site has them, loaded at once', () => {
    const [part = ''] = html([{ type: 'easyReadPart', title: 'Ask', children: [{ type: 'point', picture: 'phone', alt: 'A phone.', children: [{ type: 'paragraph', children: [text('You can phone.')] }] }] }], [1], 'easy-read');
    expect(part).toContain('<img src="/pictures/phone.svg" alt="A phone."');
    expect(part).not.toContain('loading');
  });
});
