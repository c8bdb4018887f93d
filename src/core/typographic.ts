import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';

const smart = unified().use(remarkSmartypants, { dashes: false, ellipses: false });

/** Straight quotes and apostrophes as printed ones, by the same rules as the words of a page: `managers' hearing` becomes `managers’ hearing`. */
export function typographic(text: string): string {
  if (!/['"]/.test(text)) return text;
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  return toString(smart.runSync(tree));
}
