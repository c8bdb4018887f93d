import type { ContainerDirective } from 'mdast-util-directive';
import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { fingerprint } from '../fingerprint.ts';
import { slug } from './outline.ts';
import { report } from './report.ts';
import type { Diagram } from './types.ts';

const SHAPE = 'Write one list: "- The aim", below it "  - A driver" for each driver, and below a driver "    - An idea" for each of its ideas.';
const LEVELS = ['aim', 'driver', 'idea'];

/** Reads a `:::diagram` block. Undefined, and a fault, when it does not hold one list from an aim to drivers to ideas. */
export function diagram(block: ContainerDirective, title: string | undefined, file: VFile): Diagram | undefined {
  if (!title) {
    report(file, block, 'diagram-title', 'This diagram has no title.', 'Write one in square brackets: :::diagram[How we get there]');
    return undefined;
  }
  const wrong = (node: Node | undefined, fault: string): undefined => { report(file, node, 'diagram-list', fault, SHAPE); };
  const [list, more] = block.children;
  if (list?.type !== 'list') return wrong(list, `"${start(list)}" is not a list.`);
  if (more) return wrong(more, `"${start(more)}" stands after the list of the diagram.`);
  const [aim, second] = list.children;
  if (!aim || second) return wrong(second, `"${start(second)}" is a second aim.`);
  const unfit = firstUnfit(aim, 0);
  if (unfit) return wrong(...unfit);
  if (aim.children.length < 2) return wrong(aim, 'The aim has no drivers below it.');
  // The name follows the words: when they change, nobody's browser shows the picture of the old ones.
  const picture = `diagrams/${slug(title)}-${fingerprint([title, list]).slice(0, 8)}`;
  return { type: 'diagram', title, picture, children: [list], position: block.position };
}

/** The first item that no box could show: each holds one line of words and, above the ideas, one list. */
function firstUnfit(item: ListItem, level: number): [item: ListItem, fault: string] | undefined {
  const [words, below, more] = item.children;
  if (level >= LEVELS.length) return [item, `"${start(item)}" stands below an idea, and the diagram ends there.`];
  if (words?.type !== 'paragraph') return [item, `This ${LEVELS[level]} has no words.`];
  if (more || (below && below.type !== 'list')) return [item, `The ${LEVELS[level]} "${start(words)}" holds more than a line of words and a list.`];
  for (const child of below?.children ?? []) {
    const unfit = firstUnfit(child, level + 1);
    if (unfit) return unfit;
  }
  return undefined;
}

/** The first words of a block, or of an item without what hangs below it. */
function start(node: Node | undefined): string {
  return toString(node && 'children' in node && node.type === 'listItem' ? (node as ListItem).children[0] : node).slice(0, 40);
}
