import type { Nodes, PhrasingContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { CalloutKind } from '../document/types.ts';
import { fill } from '../fill.ts';
import type { View } from '../views.ts';
import { asLabel } from './as-label.ts';
import { fullAddress, isAddress, shownAddress } from './addresses.ts';
import { keepTogether } from './keep-together.ts';
import { sentencesOf } from './sentences.ts';
import { wholeLinks } from './whole-links.ts';

export interface RenderOptions {
  /** The site's address, for links between its pages. */
  site: string;
  /** What is said over a highlighted block that has no title of its own. */
  callouts: Readonly<Record<CalloutKind, string>>;
  /** For those who cannot see the picture of a diagram: what it is, with a gap for its title. */
  diagram: string;
}

/** A highlighted block of more letters may go over two pages: in large print, a page holds about twice as many. */
const LONG_CALLOUT = 700;

/**
 * A reading as Typst source: calls of functions that the templates in `scripts/typst` define.
 *
 * Words are string literals in code mode (`#"It costs ";`), so that no character in them can be taken for markup.
 * Inline words always stand in a `par`: without one, Typst 0.14 tags bold words before the rest of the sentence.
 * @throws Error on a node that the document tree does not have, so that no words can go missing.
 */
export function renderTypst(view: Pick<View, 'name' | 'blocks'>, options: RenderOptions): string {
  return view.blocks.map((node) => typst(node, options, view.name === 'easy-read')).join('\n');
}

/** A Typst string literal. */
export function literal(words: string): string {
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s*\n\s*/g, ' ')}"`;
}

function typst(node: Nodes, options: RenderOptions, easy: boolean): string {
  const all = (nodes: readonly Nodes[]): string => wholeLinks(nodes).map((child) => typst(child, options, easy)).join('');
  const line = (words: readonly PhrasingContent[]): string => `#par[${all(words)}]\n`;
  switch (node.type) {
    case 'text': return `#${literal(keepTogether(node.value))};`;
    case 'strong': return `#strong[${all(node.children)}];`;
    case 'emphasis': return `#emph[${all(node.children)}];`;
    case 'inlineCode': return `#code(${literal(node.value)});`;
    case 'break': return '#linebreak();';
    case 'link': {
      const address = fullAddress(node.url, options.site);
      const shown = shownAddress(address, toString(node));
      const after = shown ? `, shown: ${literal(shown)}` : '';
      const words = isAddress(address, toString(node)) ? `#address-words(${literal(toString(node))});` : all(node.children);
      return `#link-to(${literal(address)}${after})[${words}];`;
    }
    case 'paragraph': {
      if (easy) return sentencesOf(node.children).map(line).join('');
      return toString(node).endsWith(':') ? `#lead-in[${line(node.children).trim()}]\n` : line(node.children);
    }
    case 'heading': return `#heading(level: ${node.depth})[${all(node.children)}]\n`;
    case 'thematicBreak': return '#divider()\n';
    case 'blockquote': return `#quotation[\n${all(node.children)}]\n`;
    case 'list': {
      const items = node.children.map((item) => `[${all(item.children)}]`).join(', ');
      return node.ordered ? `#enum(start: ${node.start ?? 1}, ${items})\n` : `#list(${items})\n`;
    }
    case 'table': return table(node, all);
    case 'callout': {
      const title = literal(keepTogether(node.title ?? options.callouts[node.kind]));
      const whole = toString(node).length <= LONG_CALLOUT ? '' : ', whole: false';
      return `#callout(${literal(node.kind)}, title: ${title}${whole})[\n${all(node.children)}]\n`;
    }
    case 'diagram': {
      const [title, alt] = [literal(keepTogether(node.title)), literal(fill(options.diagram, { title: node.title }))];
      return `#diagram(title: ${title}, picture: ${literal(node.picture)}, alt: ${alt})[\n${all(node.children)}]\n`;
    }
    case 'blank': return `#blank(lines: ${node.lines})[${all(node.children).trim()}]\n`;
    case 'contact': return `#contact[\n${all(node.children)}]\n`;
    case 'meaning': return `#meaning(${literal(node.term)})[\n${all(node.children)}]\n`;
    case 'easyReadPart': return `#part(${literal(keepTogether(node.title))})[\n${all(node.children)}]\n`;
    case 'point': return `#point(picture: ${literal(node.picture)}, alt: ${literal(node.alt)})[\n${all(node.children)}]\n`;
    default: throw new Error(`The printed editions do not know the node "${node.type}".`);
  }
}

function table(node: Table, inline: (words: readonly PhrasingContent[]) => string): string {
  const [header, ...rows] = node.children.map((row) => `(${row.children.map((cell) => `[${inline(cell.children)}], `).join('')})`);
  const widths = columnWidths(node).map((width) => `${width}, `).join('');
  const labels = node.children[0]?.children.map((cell) => `${literal(`${asLabel(toString(cell))} `)}, `).join('') ?? '';
  return `#data-table(\n  widths: (${widths}),\n  labels: (${labels}),\n  header: ${header ?? '()'},\n  rows: (${rows.map((row) => `\n    ${row},`).join('')}\n  ),\n)\n`;
}

/**
 * Shares of the line: a column with long cells is wider, but not by as much as its cells are longer. Nor is one so narrow
 * that what must stay on a line, such as "Section 117", reaches into the next.
 */
export function columnWidths(node: Table): number[] {
  return (node.children[0]?.children ?? []).map((_, column) => {
    const cells = node.children.map((row) => keepTogether(toString(row.children[column] ?? '')));
    const longest = Math.max(...cells.map((cell) => cell.length));
    const unbroken = Math.min(Math.max(...cells.flatMap((cell) => cell.split(/[ \n]/)).map((piece) => piece.length)), 16);
    return Math.round(Math.max(Math.sqrt(longest), unbroken / 2, 2) * 10) / 10;
  });
}
