import type { ContainerDirective } from 'mdast-util-directive';
import type { ListItem, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { report } from './report.ts';
import { SECTION_LINES, sectionPoints } from './section-lines.ts';
import type { EasyReadPart, Point } from './types.ts';
import { byId, known, type Library } from '../library.ts';

/** The block of words that a program proposed and no person has read yet. */
export const PROPOSAL = 'proposed-easy-read';

/** A point opens with the name of its picture: `![kept-in-hospital] You are kept in hospital.` */
const PICTURE = /^!\[([^\]]*)\]\s*/;
const EXAMPLE = 'Write it as "- ![picture] One short sentence."';

/** Notes to the editor stand under a point as quotations. Only a proposal may hold them. */
const NOTE = ['There is still a note to the editor here.', 'Do what it says, then take out the lines with >.'] as const;

/** Reads the list items of an `:::easy-read` block as points. A line such as `::section[section-2]` stands for its points. */
export function easyReadPart(block: ContainerDirective, title: string, library: Library, file: VFile): EasyReadPart {
  const points: Point[] = [];
  for (const child of block.children) {
    if (child.type === 'leafDirective' && SECTION_LINES.includes(child.name)) {
      points.push(...sectionPoints(child, library, file));
      continue;
    }
    if (child.type === 'blockquote') {
      if (block.name !== PROPOSAL) report(file, child, 'easy-read-note', ...NOTE);
      continue;
    }
    if (child.type !== 'list') {
      report(file, child, 'easy-read-point', `"${toString(child).slice(0, 40)}" stands outside the list of points.`, EXAMPLE);
      continue;
    }
    for (const item of child.children) {
      const notes = item.children.filter(({ type }) => type === 'blockquote');
      if (notes[0] && block.name !== PROPOSAL) report(file, notes[0], 'easy-read-note', ...NOTE);
      const point = readPoint({ ...item, children: item.children.filter((part) => !notes.includes(part)) }, library, file);
      if (point) points.push(point);
    }
  }
  return { type: 'easyReadPart', title, children: points, position: block.position };
}

function readPoint(item: ListItem, library: Library, file: VFile): Point | undefined {
  const [paragraph] = item.children;
  const [opening] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const named = opening?.type === 'text' ? PICTURE.exec(opening.value) : null;
  if (!named || paragraph?.type !== 'paragraph' || opening?.type !== 'text') {
    report(file, item, 'point-without-picture', `The point "${toString(item).slice(0, 40)}" has no picture.`, EXAMPLE);
    return undefined;
  }
  const extra = item.children.find((child) => child.type !== 'paragraph');
  if (extra) {
    report(file, extra, 'easy-read-point', 'A point holds one or two sentences, and nothing else.', 'Make each idea a point of its own, with its own picture.');
    return undefined;
  }
  const wanted = named[1] ?? '';
  const picture = byId(library.pictures, wanted);
  if (!picture) {
    report(file, item, 'unknown-picture', `There is no picture "${wanted}".`,
      `Use one of: ${known(library.pictures, wanted)}. All are shown at /pictures/.`);
  }
  opening.value = opening.value.slice(named[0].length);
  if (toString(item).trim() === '') {
    report(file, item, 'empty-point', 'This point has a picture and no words.', EXAMPLE);
    return undefined;
  }
  return {
    type: 'point', picture: wanted, alt: picture?.alt ?? '', position: item.position,
    children: item.children as Paragraph[],
  };
}
