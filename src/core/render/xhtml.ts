import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { View } from '../views.ts';
import { htmlText, htmlTree, type HtmlContext } from './html.ts';

/**
 * A view as XHTML for e-books, without a page around it: the HTML of the site, but that nothing in it has to be opened,
 * scrolled or loaded later, which readers of e-books cannot do or do not need.
 */
export function renderXhtml(view: View, context: HtmlContext): string {
  const tree = htmlTree(view, context);
  staysStill(tree);
  return wellFormed(htmlText(tree));
}

function staysStill(tree: Root): void {
  visit(tree, 'element', (element) => {
    const { loading, tabIndex, ...properties } = element.properties;
    element.properties = properties;
    if (element.tagName === 'details') element.tagName = 'div';
    if (element.tagName === 'summary') Object.assign(element, { tagName: 'p', properties: { className: ['meanings-title'] } });
  });
}

/** HTML lets `<` stand in the value of an attribute, XML does not. Between tags it is escaped already. */
function wellFormed(html: string): string {
  return html.replace(/<\w(?:"[^"]*"|[^">])*>/g, (tag) => `<${tag.slice(1).replaceAll('<', '&lt;')}`);
}

/** Words as XML has them, in elements and in attributes. */
export function xml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
