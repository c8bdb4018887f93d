import type { Blank, Heading, Paragraph, RootContent } from '../document/types.ts';
import type { List, PhrasingContent } from 'mdast';

/** Small makers of document nodes, for tools that become pages. */

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
export const paragraph = (...children: (string | PhrasingContent)[]): Paragraph => ({
  type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const heading = (depth: 2 | 3, value: string): Heading => ({ type: 'heading', depth, children: [text(value)] });
export const list = (items: readonly (string | Paragraph)[], ordered = false): List => ({
  type: 'list', ordered, spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [typeof item === 'string' ? paragraph(item) : item] })),
});
export const tick = (words: string): Blank => ({ type: 'blank', lines: 0, children: [paragraph(words)] });
export const write = (words: string, lines: number): Blank => ({ type: 'blank', lines, children: [paragraph(strong(words))] });
export const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] });
export type Blocks = RootContent[];
