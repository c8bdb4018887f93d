import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { View } from '../views.ts';
import { plainSpaces } from './keep-together.ts';

/** A block's words. Those of a table's header row may stand elsewhere in an edition: beside each value, say. */
export interface Words { words: string[]; header: boolean }

/** All words of a reading, block by block, in the order in which they are read. Every edition must hold them. */
export function wordsOf(view: Pick<View, 'title' | 'opening' | 'blocks'>): Words[] {
  return [run(view.title), ...(view.opening ? [run(view.opening)] : []), ...view.blocks.flatMap((node) => blockWords(node, false))]
    .filter(({ words }) => words.length > 0);
}

/** How many words a reader of that reading has before them. */
export function countWords(view: Pick<View, 'title' | 'opening' | 'blocks'>): number {
  return wordsOf(view).reduce((count, { words }) => count + words.length, 0);
}

function run(text: string, header = false): Words {
  return { words: plainSpaces(text).split(/\s+/).filter(Boolean), header };
}

function blockWords(node: Nodes, header: boolean): Words[] {
  switch (node.type) {
    case 'paragraph': case 'heading': case 'tableCell': return [run(node.children.map(inlineText).join(''), header)];
    case 'table': return node.children.flatMap((row, at) => row.children.flatMap((cell) => blockWords(cell, at === 0)));
    case 'callout': return [run(node.title ?? ''), ...node.children.flatMap((child) => blockWords(child, header))];
    case 'easyReadPart': case 'diagram': return [run(node.title), ...node.children.flatMap((child) => blockWords(child, header))];
    default: return 'children' in node ? node.children.flatMap((child) => blockWords(child, header)) : [];
  }
}

function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(inlineText).join('') : toString(node);
}
