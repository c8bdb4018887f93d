import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fullAddress, shownAddress } from '../addresses.ts';
import { keepTogether } from '../keep-together.ts';
import { wholeLinks } from '../whole-links.ts';
import { COLOURS } from './look.ts';

/** How words look beside what their style says. */
export interface Manner { bold?: boolean; style?: string; color?: string }

/**
 * Words with their bold words and links. A link's address follows it, since the document may be printed.
 * @param site the site's address, for links between its pages.
 * @throws Error on a node that the document tree does not have, so that no words can go missing.
 */
export function inline(nodes: readonly PhrasingContent[], site: string, manner: Manner = {}): ParagraphChild[] {
  return wholeLinks(nodes).flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text': return [run(node.value.replace(/\s*\n\s*/g, ' '), manner)];
      case 'inlineCode': return [run(node.value, manner)];
      case 'break': return [new TextRun({ ...manner, break: 1 })];
      case 'strong': case 'emphasis': return inline(node.children, site, { ...manner, bold: true });
      case 'link': {
        const address = fullAddress(node.url, site);
        const shown = shownAddress(address, toString(node));
        const words = inline(node.children, site, { ...manner, style: 'Hyperlink' });
        return [new ExternalHyperlink({ link: address, children: words }), ...(shown ? [run(` (${shown})`, { color: COLOURS.inkSoft })] : [])];
      }
      default: throw new Error(`The Word editions do not know the node "${node.type}".`);
    }
  });
}

/** Words whose numbers and dates stay on one line. */
export function run(words: string, manner: Manner = {}): TextRun {
  return new TextRun({ ...manner, text: keepTogether(words) });
}
