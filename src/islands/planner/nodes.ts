import type { Nodes } from 'mdast';
import { el } from '../lib/dom.ts';

/** The nodes of the document tree that a plan is told in, as elements. A heading of the second level stays one. */
export function elementsOf(nodes: readonly Nodes[]): (Node | string)[] {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text': return node.value;
      case 'break': return el('br');
      case 'strong': return el('strong', {}, ...elementsOf(node.children));
      case 'paragraph': return el('p', {}, ...elementsOf(node.children));
      case 'heading': return el(node.depth === 2 ? 'h2' : 'h3', {}, ...elementsOf(node.children));
      case 'list': return el('ul', {}, ...elementsOf(node.children));
      case 'listItem': return el('li', {}, ...elementsOf(node.children));
      default: throw new Error(`A plan holds no "${node.type}".`);
    }
  });
}
