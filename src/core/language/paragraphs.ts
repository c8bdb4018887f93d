import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';
import type { View } from '../views.ts';
import { splitSentences } from './sentences.ts';
import { wordsOf } from './tokens.ts';

/**
 * The NHS service manual asks for at most 3 sentences and the W3C for at most 50 words. A paragraph just over either is
 * mostly one idea still, so an editor hears of those that are well over.
 */
const MOST_SENTENCES = 4;
const MOST_WORDS = 60;

/**
 * Short paragraphs in the standard words: `W3` for one that is long (NHS digital service manual, How we write; W3C, Making
 * Content Usable for People with Cognitive and Learning Disabilities). A list item is a paragraph too. A label in bold at
 * the start is no sentence. Contact lines and meanings are not the page's own.
 */
export function checkParagraphs(view: View): Fault[] {
  const faults: Fault[] = [];
  const root: { type: 'root'; children: RootContent[] } = { type: 'root', children: view.blocks };
  let line = 1;
  visit(root, (node) => {
    if ('position' in node) line = node.position?.start.line ?? line;
    if (node.type === 'contact' || node.type === 'meaning') return SKIP;
    if (node.type !== 'paragraph') return undefined;
    const sentences = splitSentences(withoutLabel(node)).map(({ text }) => wordsOf(text));
    const words = sentences.flat().length;
    if (sentences.length <= MOST_SENTENCES && words <= MOST_WORDS) return SKIP;
    const opening = toString(node).split(/\s+/u).slice(0, 6).join(' ');
    faults.push({
      file: view.page.file, line, rule: 'W3', severity: 'warning',
      fault: `This paragraph is long, with ${sentences.length} sentences and ${words} words: "${opening} …"`,
      todo: `Begin a new one where a new idea begins, or make a list. At most 3 sentences and 50 words are best, ${MOST_SENTENCES} and ${MOST_WORDS} the most.`,
    });
    return SKIP;
  });
  return faults;
}

function withoutLabel({ children }: Paragraph): string {
  return toString({ type: 'paragraph', children: children[0]?.type === 'strong' ? children.slice(1) : children });
}
