import type { Properties, Root as Hast } from 'hast';
import type { Data, Link, Node, Nodes, Parent, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { WebLabels } from '../data/labels-web.ts';
import { outline, uniqueSlugs } from '../document/outline.ts';
import type { Callout, ContactLine, Diagram, EasyReadPart, Meaning, Point } from '../document/types.ts';
import { fill } from '../fill.ts';
import type { View } from '../views.ts';
import { keepTogether } from './keep-together.ts';
import { sentencesOf } from './sentences.ts';

/** What the document tree does not know: where things stand, and the words that HTML adds. */
export interface HtmlContext {
  /** The address to write for a link on this site, `/words/#imha`. Links to other sites are left as they are. */
  link(href: string): string;
  /** The address of a picture. */
  picture(id: string): string;
  labels: Pick<WebLabels, 'meaning' | 'meanings' | 'table' | 'diagram' | 'callouts'>;
}

/**
 * The one mapping of the document tree to HTML: it says in each node's `data` which element it becomes
 * (https://github.com/syntax-tree/mdast-util-to-hast#fields-on-nodes). The site's MDX and `renderHtml` both use it.
 * Changes the tree.
 */
export function htmlHints(tree: Root, context: HtmlContext): void {
  const explained = new Set(tree.children.filter((node) => node.type === 'meaning').map(({ word }) => word));
  const ids = outline(tree.children);
  const partId = uniqueSlugs();
  let under = '';
  tree.children = tree.children.map((node) => {
    if (node.type === 'heading') {
      const entry = ids.shift();
      under = entry?.text ?? under;
      element(node, undefined, { id: entry?.id });
    }
    return node.type === 'table' ? table(node, fill(context.labels.table, { title: under })) : node;
  });
  visit(tree, (node) => {
    if (node.type === 'text') node.value = keepTogether(node.value);
    if (node.type === 'link') link(node, explained, context);
    if (node.type === 'callout') callout(node, context);
    if (node.type === 'contact') contact(node);
    if (node.type === 'diagram') diagram(node, context);
    if (node.type === 'blank') element(node, 'div', { className: ['blank', node.lines === 0 ? 'tick' : 'lines'] });
    if (node.type === 'easyReadPart') easyReadPart(node, partId(node.title));
    if (node.type === 'point') point(node, context);
  });
  tree.children = withMeanings(tree.children, context);
}

/** A view as HTML, without a page around it. Leaves the view as it is. */
export function renderHtml(view: Pick<View, 'blocks'>, context: HtmlContext): string {
  return htmlText(htmlTree(view, context));
}

/** The same as a tree (https://github.com/syntax-tree/hast), for those who have changes to make. */
export function htmlTree(view: Pick<View, 'blocks'>, context: HtmlContext): Hast {
  const tree: Root = { type: 'root', children: structuredClone(view.blocks) };
  htmlHints(tree, context);
  return unified().use(remarkRehype).runSync(tree);
}

/** A tree of HTML as text. */
export function htmlText(tree: Hast): string {
  return unified().use(rehypeStringify, { closeSelfClosing: true }).stringify(tree);
}

/** Names the element that a node becomes; without a name it stays what Markdown makes of it. */
function element(node: Node, name: string | undefined, properties: Properties): void {
  node.data = { ...node.data, ...(name && { hName: name }), hProperties: properties } as Data;
}

/** An HTML element around other nodes. It is no part of the document tree: it only stands in one on its way to HTML. */
function box(name: string, properties: Properties, children: readonly Nodes[]): RootContent & PhrasingContent {
  return { type: 'box', data: { hName: name, hProperties: properties }, children } as unknown as RootContent & PhrasingContent;
}

/** A hard word leads to its meaning on this page, so that nobody loses their place; without one, to the list of words. */
function link(node: Link, explained: ReadonlySet<string>, context: HtmlContext): void {
  const word = /^\/words\/#(.+)$/.exec(node.url)?.[1];
  if (word !== undefined && explained.has(word)) {
    node.url = `#meaning-${word}`;
    element(node, undefined, { className: ['word'] });
  } else if (node.url.startsWith('/')) node.url = context.link(node.url);
}

/** The meanings that follow one block of words stand together, so that a hard paragraph has one line below it and not five. */
function withMeanings(nodes: readonly RootContent[], context: HtmlContext): RootContent[] {
  const together: RootContent[] = [];
  let open: Meaning[] = [];
  for (const node of [...nodes, undefined]) {
    if (node?.type === 'meaning') open.push(node);
    else {
      if (open.length > 0) together.push(meanings(open, context));
      open = [];
      if (node) together.push(node);
    }
  }
  return together;
}

/**
 * Opens and closes without JavaScript. It is closed at first, so that the page reads on; a link to a word in it opens it,
 * and print shows it open.
 */
function meanings(nodes: readonly Meaning[], { labels }: HtmlContext): RootContent {
  const terms = nodes.map(({ term }) => withinSentence(term));
  const question = terms.length === 1 ? fill(labels.meaning, { term: terms[0] ?? '' }) : fill(labels.meanings, { terms: terms.join(', ') });
  return box('details', { className: ['meanings'] }, [
    box('summary', {}, [{ type: 'text', value: question }]),
    box('dl', {}, nodes.map((node) => box('div', { id: `meaning-${node.word}` }, [
      box('dt', {}, [{ type: 'text', value: node.term }]),
      box('dd', {}, node.children.flatMap((paragraph) => paragraph.children)),
    ]))),
  ]);
}

/** `Nearest relative` as it stands in a sentence. Initials and names, with more capitals, stay as they are. */
function withinSentence(term: string): string {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}

function callout(node: Callout, { labels }: HtmlContext): void {
  element(node, 'div', { className: ['callout', node.kind], role: 'note' });
  const title = node.title ?? labels.callouts[node.kind];
  node.children.unshift(box('p', { className: ['callout-title'] }, [{ type: 'text', value: title }]));
}

function contact(node: ContactLine): void {
  element(node, 'div', { className: ['contact'] });
}

/** The picture, and below it the list from which it was drawn. A narrow screen shows the list only, and need not load the picture. */
function diagram(node: Diagram, { labels, picture }: HtmlContext): void {
  element(node, 'figure', { className: ['diagram'] });
  (node as Parent).children = [
    box('figcaption', {}, [{ type: 'text', value: keepTogether(node.title) }]),
    box('img', { src: picture(node.picture), alt: fill(labels.diagram, { title: node.title }), loading: 'lazy' }, []),
    ...node.children,
  ];
}

/** Cells carry their column's heading, so that a narrow screen can show each row as a small list. */
function table(node: Table, name: string): RootContent {
  const [head, ...rows] = node.children;
  const columns = head?.children.map((cell) => toString(cell)) ?? [];
  node.align = null; // It would become a style attribute, which a strict content policy refuses.
  // An empty corner is no heading of anything.
  head?.children.forEach((cell, column) => (columns[column] ? element(cell, 'th', { scope: 'col' }) : element(cell, 'td', {})));
  for (const row of rows) {
    row.children.forEach((cell, column) => {
      if (column === 0) element(cell, 'th', { scope: 'row' });
      else element(cell, 'td', { dataLabel: columns[column]?.replace(/[^?!:]$/, '$&:') });
    });
  }
  return box('section', { className: ['table'], ariaLabel: name, tabIndex: 0 }, [node]);
}

function easyReadPart(node: EasyReadPart, id: string): void {
  element(node, 'section', { className: ['part'], ariaLabelledBy: [id] });
  (node as Parent).children = [
    box('h2', { id }, [{ type: 'text', value: node.title }]),
    box('ul', { className: ['points'] }, node.children),
  ];
}

/** A picture, and beside it a sentence to a line with the meanings of its hard words. */
function point(node: Point, context: HtmlContext): void {
  const picture = box('img', { src: context.picture(node.picture), alt: node.alt, width: 160, height: 160, loading: 'lazy' }, []);
  const says = node.children.map((child): RootContent => {
    if (child.type === 'meaning') {
      element(child, 'div', { className: ['meaning'] });
      return child;
    }
    return { ...child, children: sentencesOf(child.children).map((sentence) => box('span', {}, sentence)) };
  });
  element(node, 'li', { className: ['point'] });
  (node as Parent).children = [picture, box('div', {}, says)];
}
