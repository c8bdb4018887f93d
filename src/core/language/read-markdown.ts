import type { ListItem, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tangledLine } from '../document/tangled.ts';
import { readingOf } from './read-text.ts';
import { readBlocks, type PointReading, type Reading } from './reading.ts';
import { blocksOfText } from './text-blocks.ts';

const HEAD = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/u;
/** The lines that open and close our blocks: they are no words. */
const FENCES = /^[ \t]*:::.*$/gmu;
/** A point opens with the name of its picture: `![advocate] You can have an advocate.` */
const PICTURE = /^!\[([^\]]*)\]\s*/u;

/** Reads any Markdown. List items that open with a picture are points, as in `:::easy-read`. */
export function readMarkdown(text: string): Reading {
  const points: PointReading[] = [];
  const blocks = blocksOfMarkdown(text).map((block): RootContent => (block.type !== 'list' ? block : {
    ...block,
    children: block.children.map((item) => {
      const point = pointOf(item);
      if (!point) return item;
      points.push({ line: item.position?.start.line ?? 1, picture: point.picture, alt: '', sentences: readBlocks([point.item]) });
      return point.item;
    }),
  }));
  return { ...readingOf(blocks), parts: points.length === 0 ? [] : [{ line: points[0]?.line ?? 1, title: '', points }] };
}

/**
 * The blocks of any Markdown, without its head, its HTML and its code. Their lines are those of the text. What no person
 * wrote as Markdown is read as plain words: a parser of Markdown may take hours over it.
 */
export function blocksOfMarkdown(text: string): RootContent[] {
  const blank = (words: string): string => words.replace(/[^\n]/gu, '');
  const words = text.replace(/^\ufeff/u, '').replace(HEAD, blank).replace(FENCES, '');
  if (tangledLine(words) !== undefined) return blocksOfText(words);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(words);
  return tree.children.filter(({ type }) => type !== 'html' && type !== 'code');
}

/** The picture that an item opens with, and the item without it; undefined when it opens with none. */
function pointOf(item: ListItem): { picture: string; item: ListItem } | undefined {
  const [paragraph, ...more] = item.children;
  const [first, ...words] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const named = first?.type === 'image' ? { picture: first.alt ?? '', rest: [] }
    : first?.type === 'text' && PICTURE.test(first.value) ? { picture: PICTURE.exec(first.value)?.[1] ?? '', rest: [{ ...first, value: first.value.replace(PICTURE, '') }] }
      : undefined;
  return named && paragraph?.type === 'paragraph'
    ? { picture: named.picture, item: { ...item, children: [{ ...paragraph, children: [...named.rest, ...words] }, ...more] } } : undefined;
}
