import type { List, Nodes, PhrasingContent, Table } from 'mdast';
import type { CalloutKind } from '../document/types.ts';
import { asLabel } from './as-label.ts';
import type { BrailleBlock } from './braille-page.ts';
import { brailleWords } from './braille-words.ts';
import { inline } from './text.ts';

export interface BrailleOptions {
  /** Words in ASCII braille. @throws Error when a letter has no sign. */
  translate(words: string): string;
  /** The site's address, for links between its pages. */
  site: string;
  /** What is said over a highlighted block that has no title of its own. */
  callouts: Readonly<Record<CalloutKind, string>>;
}

/** These stand apart from what is before and after them. */
const APART: ReadonlySet<string> = new Set(['list', 'table', 'callout', 'diagram', 'contact', 'blockquote', 'thematicBreak']);

/**
 * The blocks of a reading in braille. Bold and stressed words are as the others: braille marks only what would be
 * misread without. Pictures are left out, as in plain text.
 * @throws Error on a node that the document tree does not have, so that no words can go missing.
 */
export function brailleBlocks(nodes: readonly Nodes[], options: BrailleOptions): BrailleBlock[] {
  return stack(nodes, options, 0, 'paragraph');
}

/** A paragraph: its first line begins at cell 3, the others at cell 1. */
export function brailleParagraph(words: string, options: BrailleOptions, indent = 0): BrailleBlock[] {
  return words.split('\n').map((line) => ({ cells: cells(line, options), first: indent + 3, over: indent + 1 }));
}

/** An entry of a list: its first line begins at cell 1, the others at cell 3. */
export function brailleEntry(words: string, options: BrailleOptions, indent = 0): BrailleBlock[] {
  return words.split('\n').map((line) => ({ cells: cells(line, options), first: indent + 1, over: indent + 3 }));
}

/** The title in the middle; a heading of level 2 at cell 5; a deeper one at cell 7. */
export function brailleHeading(words: string, depth: number, options: BrailleOptions): BrailleBlock[] {
  const at = depth === 2 ? 5 : 7;
  return [{ cells: cells(words, options), first: at, over: at, apart: true, leads: true, ...(depth === 1 && { centred: true }) }];
}

/** Nodes below one another, the first of them below a heading or another kind of node. */
function stack(nodes: readonly Nodes[], options: BrailleOptions, indent: number, above: Nodes['type'] = 'heading'): BrailleBlock[] {
  return nodes.flatMap((node, at) => {
    const before = nodes[at - 1]?.type ?? above;
    const blocks = block(node, options, indent);
    return before !== 'heading' && (APART.has(node.type) || APART.has(before)) ? apart(blocks) : blocks;
  });
}

function block(node: Nodes, options: BrailleOptions, indent: number): BrailleBlock[] {
  const say = (words: readonly PhrasingContent[]): string => inline(words, options);
  switch (node.type) {
    case 'paragraph': return brailleParagraph(say(node.children), options, indent);
    case 'heading': return brailleHeading(say(node.children), node.depth, options);
    case 'thematicBreak': return [{ cells: cells('* * *', options), first: 1, over: 1, centred: true }];
    case 'blockquote': return stack(node.children, options, indent + 2);
    case 'list': return list(node, options, indent, indent + 2 * depthOf(node));
    case 'table': return table(node, say, options, indent);
    case 'callout': return titled(`${node.title ?? options.callouts[node.kind]}:`, node.children, options, indent);
    case 'diagram': return titled(`${node.title}:`, node.children, options, indent);
    // An answer is brailled by its reader, on paper of their own.
    case 'blank': return node.children.flatMap((line) => brailleEntry(say(line.children), options, indent));
    case 'contact': return node.children.flatMap((line) => brailleEntry(say(line.children), options, indent));
    case 'meaning': return brailleParagraph([`${node.term}:`, ...node.children.map((line) => say(line.children))].join(' '), options, indent + 2);
    case 'easyReadPart': return [...brailleHeading(node.title, 2, options), ...stack(node.children, options, indent)];
    // In easy read the meaning is a whole sentence, which holds the word itself.
    case 'point': return stack(node.children.flatMap((child) => (child.type === 'meaning' ? child.children : [child])), options, indent);
    default: throw new Error(`Braille does not know the node "${node.type}".`);
  }
}

/** A line that says what follows, and that below it, two cells further in. */
function titled(title: string, children: readonly Nodes[], options: BrailleOptions, indent: number): BrailleBlock[] {
  return [...brailleEntry(title, options, indent).map((line): BrailleBlock => ({ ...line, leads: true })), ...stack(children, options, indent + 2)];
}

/**
 * Each level begins two cells further in. Lines that run over are set two cells further in than the deepest level, so that
 * a finger at the margin tells one from the other.
 */
function list(node: List, options: BrailleOptions, indent: number, over: number): BrailleBlock[] {
  return node.children.flatMap((item, at) => {
    const mark = node.ordered ? `${(node.start ?? 1) + at}. ` : '';
    return item.children.flatMap((child, place) => {
      if (child.type === 'list') return list(child, options, indent + 2, over);
      if (place > 0 || child.type !== 'paragraph') return stack([child], options, over);
      return (mark + inline(child.children, options)).split('\n').map((line, row) => ({ cells: cells(line, options), first: (row === 0 ? indent : over) + 1, over: over + 1 }));
    });
  });
}

function depthOf(node: List): number {
  return 1 + Math.max(0, ...node.children.flatMap((item) => item.children).map((child) => (child.type === 'list' ? depthOf(child) : 0)));
}

/** Each row as "Heading: value" lines, so that a value never has to be looked up in another line. */
function table(node: Table, say: (words: readonly PhrasingContent[]) => string, options: BrailleOptions, indent: number): BrailleBlock[] {
  const [header, ...rows] = node.children.map((row) => row.children.map((cell) => say(cell.children)));
  return rows.flatMap((row, at) => {
    const lines = row.flatMap((cell, column) => brailleEntry(`${asLabel(header?.[column] ?? '')} ${cell}`, options, indent));
    return at === 0 ? lines : apart(lines);
  });
}

function apart([first, ...rest]: readonly BrailleBlock[]): BrailleBlock[] {
  return first ? [{ ...first, apart: true }, ...rest] : [];
}

function cells(words: string, { translate }: BrailleOptions): string {
  return translate(brailleWords(words));
}
