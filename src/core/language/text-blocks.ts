import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';

/** What stands before the words of a list item: a bullet, a dash, or its number. Word pastes the first ones. */
const ITEM = /^\s*(?:[•●▪◦‣·*]|[–—-](?=\s)|o(?=\t)|\(?\d{1,3}[.)](?=\s))\s*/u;
const HEADING = /^\s*#{1,6}\s+/u;
const BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/u;
/** A line that ends so is whole. */
const ENDED = /[.?!…:;]["'”’)\]]*\s*$/u;
/** A line as long as this was likely cut by a program, in the middle of a sentence. */
const WRAPPED = 60;

/** Signs that are not seen: byte-order marks, zero-width spaces and joiners of lines, soft hyphens, control codes. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Plain words, typed or pasted, as blocks with their lines: paragraphs, lists, and headings that begin with "#". A blank
 * line ends a paragraph. So does the end of a line, unless the sentence plainly goes on: the line has no full stop, and
 * the next one begins with a small letter or the line is as long as a program would have cut it.
 */
export function blocksOfText(text: string): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  let list: List | undefined;
  let before = '';
  for (const [at, raw] of text.split(BREAK).entries()) {
    const line = raw.replace(UNSEEN, '').replace(/[\u00a0\u202f]/gu, ' ');
    const words = line.replace(HEADING, '').replace(ITEM, '').trim();
    if (words === '') {
      open = undefined;
      before = '';
      continue;
    }
    if (HEADING.test(line)) {
      blocks.push({ type: 'heading', depth: 2, children: [textOn(words, at)], position: positionOf(at, words) } satisfies Heading);
      open = list = undefined;
    } else if (ITEM.test(line)) {
      open = paragraphOn(words, at);
      const item: ListItem = { type: 'listItem', children: [open], position: open.position };
      if (list) list.children.push(item);
      else blocks.push(list = { type: 'list', ordered: false, children: [item], position: open.position });
    } else if (open && !ENDED.test(before) && (/^\p{Ll}/u.test(words) || before.length >= WRAPPED)) {
      open.children.push(textOn(` ${words}`, at));
    } else {
      open = paragraphOn(words, at);
      list = undefined;
      blocks.push(open);
    }
    before = words;
  }
  return blocks;
}

function paragraphOn(words: string, at: number): Paragraph {
  return { type: 'paragraph', children: [textOn(words, at)], position: positionOf(at, words) };
}

function textOn(value: string, at: number) {
  return { type: 'text' as const, value, position: positionOf(at, value) };
}

function positionOf(at: number, words: string): NonNullable<Paragraph['position']> {
  return { start: { line: at + 1, column: 1 }, end: { line: at + 1, column: words.length + 1 } };
}
