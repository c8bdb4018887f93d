import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitSentences } from '../language/sentences.ts';

/**
 * A paragraph's words, sentence by sentence, each with its bold words and links.
 * Easy read gives each sentence a line of its own (Inclusion Europe, "Information for all").
 */
export function sentencesOf(words: readonly PhrasingContent[]): PhrasingContent[][] {
  const whole = words.map((node) => toString(node)).join('');
  return splitSentences(whole).map(({ start, end }) => cut(words, start, end));
}

/** The sentences of plain words. */
export function sentencesIn(words: string): string[] {
  return splitSentences(words).map(({ text }) => text);
}

/** The part of the nodes that holds the letters from `start` up to `end`, counted over the text of them all. */
function cut(nodes: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, toString(node).length);
    at += toString(node).length;
    if (to <= from) continue;
    if (node.type === 'text') kept.push({ ...node, value: node.value.slice(from, to) });
    else if ('children' in node) kept.push({ ...node, children: cut(node.children, from, to) } as PhrasingContent);
    else kept.push(node);
  }
  return kept;
}
