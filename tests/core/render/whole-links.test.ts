import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { wholeLinks } from '../../../src/core/render/whole-links.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string): PhrasingContent => ({ type: 'link', url: '/a/', children: [{ type: 'text', value }] });
const read = (nodes: readonly PhrasingContent[]) => nodes.map((node) => (node.type === 'link' ? `[${node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')}]` : node.type === 'text' ? node.value : '')).join('|');

test.each([
  ['the end of its last word', '’s guideline says', '[NICE’s]| guideline says'],
  ['the end of its last word, and nothing of the next', 's, and more', '[NICEs]|, and more'],
  ['nothing else', '. More', '[NICE]|. More'],
  ['nothing that comes after a space', ' more', '[NICE]| more'],
])('A link takes in %s', (_, after, expected) => {
  expect(read(wholeLinks([link('NICE'), text(after)]))).toBe(expected);
});
