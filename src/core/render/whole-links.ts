import type { Nodes } from 'mdast';

/**
 * The same words, with each link holding its last word whole: `[NICE](…)'s` becomes `[NICE's](…)`. Where a link's
 * address is shown after it, the address would otherwise stand in the middle of a word.
 */
export function wholeLinks<N extends Nodes>(nodes: readonly N[]): N[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1];
    const after = nodes[at + 1];
    if (node.type === 'link' && after?.type === 'text') {
      const rest = restOfWord(after.value);
      return rest ? { ...node, children: [...node.children, { type: 'text', value: rest }] } : node;
    }
    if (node.type === 'text' && before?.type === 'link') return { ...node, value: node.value.slice(restOfWord(node.value).length) };
    return node;
  });
}

function restOfWord(text: string): string {
  return /^[’']?\p{L}+/u.exec(text)?.[0] ?? '';
}
