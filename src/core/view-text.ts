import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { View } from './views.ts';

/**
 * Every piece of words of a reading, in reading order: its title, its opening, then each heading, paragraph and cell.
 * This is what each edition must hold.
 */
export function viewTexts(view: View): string[] {
  const texts = [view.title, ...(view.opening ? [view.opening] : [])];
  const tree: Root = { type: 'root', children: view.blocks };
  visit(tree, (node) => {
    if (node.type === 'easyReadPart' || node.type === 'diagram') texts.push(node.title);
    if (node.type === 'callout' && node.title) texts.push(node.title);
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') texts.push(toString(node));
  });
  return texts;
}
