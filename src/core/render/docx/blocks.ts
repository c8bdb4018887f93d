import { BorderStyle, Paragraph, type Table } from 'docx';
import type { List, Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Blank, CalloutKind, Diagram } from '../../document/types.ts';
import { fill } from '../../fill.ts';
import { sentencesOf } from '../sentences.ts';
import { inline, run } from './inline.ts';
import { BOXES, COLOURS, continueStyle, DEEPEST, levels, listStyle, type Box, type ListKind, type Look } from './look.ts';
import { DIAGRAM, picture, POINT_PICTURE, type WordPicture } from './picture.ts';
import { dataTable, pictureTable, type PictureRow } from './tables.ts';

/** What the blocks of one document share. */
export interface Shared {
  easy: boolean;
  look: Look;
  /** The site's address, for links between its pages. */
  site: string;
  /** What is said over a highlighted block that has no title of its own. */
  callouts: Readonly<Record<CalloutKind, string>>;
  /** For those who cannot see the picture of a diagram: what it is, with a gap for its title. */
  diagram: string;
  /** @throws Error when there is no such picture. */
  picture(id: string): WordPicture;
  /** The next number that no other drawing or list of the document has. */
  next(): number;
}

/** Where a block stands. */
interface Place {
  box?: Box | undefined;
  style?: string | undefined;
  /** How many lists it is in. */
  depth: number;
  /** Whether its paragraphs stay on a page with what follows them. */
  keep?: 'all' | 'all but the last' | undefined;
}

/** A highlighted block of more letters may go over two pages. */
const LONG_CALLOUT = 700;

/**
 * Nodes of the document tree as Word's paragraphs and tables.
 * @throws Error on a node that the document tree does not have, so that no words can go missing.
 */
export function blocks(nodes: readonly Nodes[], shared: Shared, place: Place = { depth: 0 }): (Paragraph | Table)[] {
  return nodes.flatMap((node, at) => block(node, shared, { ...place, keep: keepOf(place, at + 1 === nodes.length) }));
}

/** A box to tick before its words, or a line to write on for each that is wanted. In Word a line grows as it is filled. */
function blank({ lines, children: [{ children: words }] }: Blank, shared: Shared, place: Place): Paragraph[] {
  if (lines === 0) return [new Paragraph({ children: [run('☐ '), ...inline(words, shared.site)] })];
  const ruled = { border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'auto' } }, spacing: { before: 200 } } as const;
  return [...paragraphs(words, shared, { ...place, keep: 'all' }), ...Array.from({ length: lines }, () => new Paragraph(ruled))];
}

/** Whether a part of a block stays with what follows it. */
function keepOf({ keep }: Place, last: boolean): Place['keep'] {
  return keep === 'all but the last' && !last ? 'all' : keep;
}

function block(node: Nodes, shared: Shared, place: Place): (Paragraph | Table)[] {
  switch (node.type) {
    case 'paragraph': return paragraphs(node.children, shared, place);
    case 'heading': return [new Paragraph({ style: headingStyle(node.depth - 1), children: inline(node.children, shared.site) })];
    case 'thematicBreak': return [new Paragraph({ style: 'Divider' })];
    case 'blockquote': return blocks(node.children, shared, { ...place, style: 'Quote' });
    case 'list': return list(node, shared, place);
    case 'table': return [dataTable(node, shared.look, shared.site), space()];
    case 'callout': {
      const title = node.title ?? shared.callouts[node.kind];
      return boxed(node.kind, node.children, shared, place, title, toString(node).length <= LONG_CALLOUT ? 'all but the last' : undefined);
    }
    case 'diagram': return diagram(node, shared, place);
    case 'blank': return blank(node, shared, place);
    case 'contact': return boxed('contact', node.children, shared, place);
    case 'meaning': return boxed('meaning', node.children, shared, place, node.term);
    case 'easyReadPart': {
      const size = { width: POINT_PICTURE, height: POINT_PICTURE };
      const rows = node.children.map((point): PictureRow => ({
        picture: picture(shared.picture(point.picture), point.alt, shared.next(), size), words: blocks(point.children, shared, { depth: 0, style: 'Point' }),
      }));
      return [new Paragraph({ style: headingStyle(1), children: [run(node.title)] }), pictureTable(rows, shared.look)];
    }
    default: throw new Error(`The Word editions do not know the node "${node.type}".`);
  }
}

/** The style of a heading. Word's first level is for what stands below the title, our second. */
export function headingStyle(level: number): string {
  return `Heading${level}`;
}

/** An empty line after a table, which has no distance of its own. Without it Word joins one table to the next. */
function space(): Paragraph {
  return new Paragraph({ style: 'TableWords' });
}

/** Easy read gives each sentence a paragraph. */
function paragraphs(words: readonly PhrasingContent[], { easy, site }: Shared, { box, style, keep }: Place): Paragraph[] {
  const lines = easy ? sentencesOf(words) : [words];
  const leads = words.map((node) => toString(node)).join('').endsWith(':');
  const name = style ?? (box && BOXES[box].id);
  return lines.map((line) => new Paragraph({ ...(name && { style: name }), ...((leads || keep === 'all') && { keepNext: true }), children: inline(line, site) }));
}

function list(node: List, shared: Shared, place: Place): (Paragraph | Table)[] {
  const kind: ListKind = node.ordered ? 'numbers' : 'bullets';
  const boxed = place.box !== undefined;
  const reference = node.ordered || boxed ? `${kind}-${shared.next()}` : kind;
  const level = Math.min(place.depth, DEEPEST);
  const numbering = { reference: { reference, levels: levels(kind, node.start ?? 1, boxed) }, level };
  const style = place.box ? BOXES[place.box].id : listStyle(kind, level);
  return node.children.flatMap(({ children }, at) => {
    const first = children[0]?.type === 'paragraph' ? children[0] : undefined;
    const rest = first ? children.slice(1) : children;
    const keep = keepOf(place, at + 1 === node.children.length);
    return [
      new Paragraph({ style, numbering, ...((keep === 'all' || rest.length > 0) && { keepNext: true }), children: first ? inline(first.children, shared.site) : [] }),
      ...blocks(rest, shared, { ...place, keep, depth: place.depth + 1, style: place.box ? undefined : continueStyle(level) }),
    ];
  });
}

/** A block with a bar on its left; within another one, words of that one. */
function boxed(box: Box, nodes: readonly Nodes[], shared: Shared, outer: Place, title?: string, keep: Place['keep'] = 'all but the last'): (Paragraph | Table)[] {
  const place: Place = { ...outer, box: outer.box ?? box, style: undefined, keep };
  const said = title === undefined ? [] : [new Paragraph({
    style: BOXES[place.box ?? box].id, keepNext: true, spacing: { after: 40 }, children: [run(title, { bold: true, color: COLOURS.brandDeep })],
  })];
  return [...said, ...blocks(nodes, shared, place)];
}

/** Its picture, and below it the list that says the same. */
function diagram(node: Diagram, shared: Shared, place: Place): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Caption', children: [run(node.title)] }),
    picture(shared.picture(node.picture), fill(shared.diagram, { title: node.title }), shared.next(), DIAGRAM),
    ...blocks(node.children, shared, place),
  ];
}
