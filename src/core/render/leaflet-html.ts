import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Leaflet } from '../leaflets/leaflet.ts';
import { fullAddress, shownAddress } from './addresses.ts';
import { htmlText, htmlTree, type HtmlContext } from './html.ts';

/** Where pictures stand in this HTML: from the root of the site. A site below another path puts its own in front. */
export const PICTURES = '/pictures/';

/**
 * A leaflet's parts as HTML, one string each, to be set on paper by a browser. On paper nothing can be opened or followed:
 * meanings stand open, and the addresses of links are written out. The headings begin at level 3, below the sheet's title.
 * @param site the full address of the site
 */
export function leafletHtml(leaflet: Pick<Leaflet, 'name' | 'blocks' | 'partSizes'>, { site, labels }: { site: string; labels: HtmlContext['labels'] }): string[] {
  const context: HtmlContext = { link: (href) => fullAddress(href, site), picture: (id) => `${PICTURES}${id}.svg`, labels };
  let at = 0;
  return leaflet.partSizes.map((size) => {
    const tree = htmlTree({ blocks: leaflet.blocks.slice(at, at += size) }, context);
    forPaper(tree);
    return htmlText(tree);
  });
}

function forPaper(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    // The same sheet may stand on a page more than once, so nothing in it may have a name of its own.
    for (const name of ['id', 'ariaLabelledBy', 'ariaLabel', 'tabIndex', 'loading']) delete node.properties[name];
    const level = /^h([2-5])$/.exec(node.tagName)?.[1];
    if (level) node.tagName = `h${Number(level) + 1}`;
    if (node.tagName === 'details') open(node);
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...writtenOut(node));
    return [SKIP, index];
  });
}

function open(node: Element): void {
  node.tagName = 'div';
  node.children = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'summary');
}

function writtenOut({ properties, children }: Element): ElementContent[] {
  const url = String(properties.href ?? '');
  const shown = url.startsWith('#') ? undefined : shownAddress(url, toString(children));
  return shown === undefined ? children : [...children, { type: 'text', value: ` (${shown})` }];
}
