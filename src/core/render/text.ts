import type { ListItem, Nodes, PhrasingContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CalloutKind } from '../document/types.ts';
import type { View } from '../views.ts';
import { asLabel } from './as-label.ts';
import { fullAddress, shownAddress } from './addresses.ts';
import { keepTogether, plainSpaces } from './keep-together.ts';
import { sentencesOf } from './sentences.ts';
import { wholeLinks } from './whole-links.ts';

/** E-mail and small braille displays are kind to lines of this many letters. */
const WIDTH = 72;

interface Options {
  /** The site's address, for links between its pages. */
  site: string;
  /** What is said over a highlighted block that has no title of its own. */
  callouts: Readonly<Record<CalloutKind, string>>;
  /** Lines to stand between the title and the words. */
  head?: readonly string[];
}

/**
 * A reading as plain text for people: for e-mail, for screen readers, for printing in any size.
 * Pictures are left out, since in easy read the words stand without them.
 * @throws Error on a node that the document tree does not have, so that no words can go missing.
 */
export function renderText(view: View, options: Options): string {
  const blocks = view.blocks.map((node) => block(node, options, view.name === 'easy-read', WIDTH));
  return [underlined(view.title, '='), ...(view.opening ? [wrap(view.opening, WIDTH)] : []), ...(options.head ?? []), ...blocks].join('\n\n') + '\n';
}

/** A title with a line of the mark under it, as long as its longest line. */
export function underlined(title: string, mark: '=' | '-'): string {
  const lines = wrap(title, WIDTH);
  return `${lines}\n${mark.repeat(Math.max(...lines.split('\n').map((line) => line.length)))}`;
}

/** Words on lines of at most that many letters; numbers, dates and long addresses stay whole. */
export function wrap(words: string, width: number): string {
  const lines: string[] = [];
  for (const paragraph of keepTogether(words).split('\n')) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      if (line && line.length + 1 + word.length > width) { lines.push(line); line = word; }
      else line = line ? `${line} ${word}` : word;
    }
    lines.push(line);
  }
  return plainSpaces(lines.join('\n'));
}

function block(node: Nodes, options: Options, easy: boolean, width: number): string {
  const say = (words: readonly PhrasingContent[]): string => inline(words, options);
  const stack = (nodes: readonly Nodes[], between = '\n\n', narrower = 0): string =>
    nodes.map((child) => block(child, options, easy, width - narrower)).join(between);
  switch (node.type) {
    case 'paragraph': return easy
      ? sentencesOf(node.children).map((sentence) => wrap(say(sentence), width)).join('\n')
      : wrap(say(node.children), width);
    case 'heading': return node.depth === 2 ? `\n${underlined(say(node.children), '-')}` : wrap(say(node.children), width);
    case 'thematicBreak': return '* * *';
    case 'blockquote': return indent(stack(node.children, '\n\n', 4), '    ');
    case 'list': {
      const items = node.children.map((item, at) => {
        const mark = node.ordered ? `${(node.start ?? 1) + at}. ` : '- ';
        return hang(listItem(item, (child) => block(child, options, easy, width - mark.length)), mark);
      });
      return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
    }
    case 'table': return table(node, say, width);
    case 'callout': return `${wrap(`${node.title ?? options.callouts[node.kind]}:`, width)}\n\n${indent(stack(node.children, '\n\n', 4), '    ')}`;
    case 'diagram': return `${wrap(`${node.title}:`, width)}\n\n${stack(node.children)}`;
    case 'blank': {
      const words = stack(node.children);
      return node.lines === 0 ? `[ ] ${indent(words, '    ').trimStart()}` : [words, ...Array.from({ length: node.lines }, () => '_'.repeat(width))].join('\n\n');
    }
    case 'contact': return stack(node.children, '\n');
    case 'meaning': {
      // In easy read the meaning is a whole sentence, which holds the word itself.
      const term = easy ? [] : [wrap(`${node.term}:`, width - 4)];
      return indent([...term, stack(node.children, '\n', 4)].join('\n'), '    ');
    }
    case 'easyReadPart': return `\n${underlined(node.title, '-')}\n\n${stack(node.children)}`;
    case 'point': return stack(node.children, '\n');
    default: throw new Error(`The plain text does not know the node "${node.type}".`);
  }
}

/** A list inside an item follows its words at once; anything else has an empty line before it. */
function listItem(item: ListItem, render: (child: Nodes) => string): string {
  return item.children.reduce((words, child) => (words ? `${words}${child.type === 'list' ? '\n' : '\n\n'}${render(child)}` : render(child)), '');
}

/** Each row as "Heading: value" lines, so that a value never has to be looked up in another line. */
function table(node: Table, say: (words: readonly PhrasingContent[]) => string, width: number): string {
  const [header, ...rows] = node.children.map((row) => row.children.map((cell) => say(cell.children)));
  return rows.map((row) => row.map((cell, column) => hang(wrap(`${asLabel(header?.[column] ?? '')} ${cell}`, width - 2), '', 2)).join('\n')).join('\n\n');
}

/** The words of a paragraph without their looks, each link with its address after it where a reader needs it. */
export function inline(nodes: readonly PhrasingContent[], options: Pick<Options, 'site'>): string {
  return wholeLinks(nodes).map((node) => {
    switch (node.type) {
      case 'text': return node.value.replace(/\s*\n\s*/g, ' ');
      case 'inlineCode': return node.value;
      case 'break': return '\n';
      case 'strong': case 'emphasis': return inline(node.children, options);
      case 'link': {
        const shown = shownAddress(fullAddress(node.url, options.site), toString(node));
        return inline(node.children, options) + (shown ? ` (${shown})` : '');
      }
      default: throw new Error(`The plain text does not know the node "${node.type}".`);
    }
  }).join('');
}

function indent(words: string, by: string): string {
  return words.split('\n').map((line) => `${by}${line}`.trimEnd()).join('\n');
}

/** The mark before the first line, and as much space before the others. */
function hang(words: string, mark: string, space = mark.length): string {
  return words.split('\n').map((line, at) => (at === 0 ? mark + line : `${' '.repeat(space)}${line}`).trimEnd()).join('\n');
}
