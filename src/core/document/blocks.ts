import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contactLine } from './contact-line.ts';
import { diagram } from './diagram.ts';
import { easyReadPart, PROPOSAL } from './points.ts';
import { report } from './report.ts';
import { SECTION_LINES, sectionNodes } from './section-lines.ts';
import { CALLOUTS, type Callout, type CalloutKind } from './types.ts';
import { byId, known, type Library } from '../library.ts';

const BLOCKS = ['easy-read', ...CALLOUTS, 'diagram'];
const LINES = ['contact', ...SECTION_LINES];

/** Turns each `:::block` and `::line` into a node of the document tree, and reports those that cannot be. */
export function remarkBlocks(library: Library) {
  return (tree: Root, file: VFile): void => {
    tree.children = tree.children.flatMap((node) => convert(node, library, file, 0));
  };
}

function convert(node: RootContent, library: Library, file: VFile, depth: number): RootContent | RootContent[] {
  if (node.type === 'leafDirective') return convertLine(node, library, file, depth);
  if (node.type !== 'containerDirective') {
    refuseDirectivesBelow(node, file);
    return node;
  }
  if (!BLOCKS.includes(node.name) && node.name !== PROPOSAL) {
    report(file, node, 'unknown-block', `":::${node.name}" is not a block that pages have.`, `Use one of: ${BLOCKS.join(', ')}.`);
    return node;
  }
  if (!isClosed(node, file)) return node;
  const title = takeTitle(node);
  if (node.children.length === 0) {
    report(file, node, 'empty-block', `The block ":::${node.name}" is empty.`, 'Write words in it, or take it out.');
    return node;
  }
  if (CALLOUTS.some((kind) => kind === node.name)) {
    const children = node.children.flatMap((child) => convert(child, library, file, depth + 1));
    return { type: 'callout', kind: node.name as CalloutKind, title, children, position: node.position } satisfies Callout;
  }
  if (depth > 0) {
    report(file, node, 'nested-block', `The block ":::${node.name}" stands inside another block.`, 'Close the other block first, with ::: on a line of its own.');
    return node;
  }
  if (node.name === 'diagram') return diagram(node, title, file) ?? node;
  if (!title) {
    report(file, node, 'easy-read-title', 'This easy-read block has no title.', `Write one in square brackets: :::${node.name}[Who can get help]`);
  }
  const part = easyReadPart(node, title ?? '', library, file);
  if (node.name !== PROPOSAL) return part;
  // Read for its faults only: what no person has read goes into no edition.
  report(file, node, PROPOSAL, 'This easy read is a proposal, not yet read by a person.',
    `Edit it, take out the notes (lines with >), then change ${PROPOSAL} to easy-read.`);
  return [];
}

function convertLine(node: LeafDirective, library: Library, file: VFile, depth: number): RootContent | RootContent[] {
  const wanted = toString(node);
  if (!LINES.includes(node.name)) {
    report(file, node, 'unknown-block', `"::${node.name}" is not a line that pages have.`, `Use one of: ${LINES.join(', ')}. A block has three colons.`);
    return node;
  }
  if (SECTION_LINES.includes(node.name)) {
    if (depth === 0) return sectionNodes(node, library, file);
    report(file, node, 'nested-block', `"::${node.name}" stands inside a block.`, 'Move it out of the block. Only easy-read blocks may hold it.');
    return node;
  }
  const contact = byId(library.contacts, wanted);
  if (contact) return contactLine(contact, library.contactLabels, node.position);
  report(file, node, 'unknown-contact', `There is no contact "${wanted}".`,
    `Use one of: ${known(library.contacts, wanted)}. New ones go into content/contacts.yaml.`);
  return node;
}

/** Blocks stand on their own. Inside a list or a quotation they would be lost in some editions. */
function refuseDirectivesBelow(node: RootContent, file: VFile): void {
  visit(node, (inner) => {
    if (inner.type === 'containerDirective' || inner.type === 'leafDirective') {
      report(file, inner, 'nested-block', `"${inner.name}" stands inside a list or a quotation.`, 'Move it out, to the start of a line.');
    }
  });
}

/** A block without its end would swallow what follows. Its last line must be the colons, and it may hold no heading. */
function isClosed(node: ContainerDirective, file: VFile): boolean {
  const last = String(file.value).split('\n')[(node.position?.end.line ?? 1) - 1] ?? '';
  const heading = node.children.find((child) => child.type === 'heading');
  if (!heading && /^\s*:{3,}\s*$/.test(last)) return true;
  const until = heading ? `It runs on over the heading "${toString(heading)}".` : 'It runs on to the end of the page.';
  report(file, node, 'unclosed-block', `The block ":::${node.name}" is not closed. ${until}`, 'Put ::: on a line of its own where it ends. A block cannot hold a heading.');
  return false;
}

function takeTitle(node: ContainerDirective): string | undefined {
  const [first] = node.children;
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return undefined;
  node.children.shift();
  return toString(first);
}
