/** The plan as a document for Word. It brings a large library, so it is a piece of its own that comes when it is asked for. */
import type { RootContent } from 'mdast';
import { logBlocks, measureBlocks, planList } from '../../core/planner/blocks.ts';
import type { Plan } from '../../core/planner/plan.ts';
import type { Said } from '../../core/planner/said.ts';
import { blocks, type Shared } from '../../core/render/docx/blocks.ts';
import { STANDARD } from '../../core/render/docx/look.ts';
import { picture } from '../../core/render/docx/picture.ts';
import { heading } from '../../core/tools/build.ts';
import { wordDocument } from '../lib/word-document.ts';
import { pictureWords } from './names.ts';
import { diagramPng, diagramSvg } from './picture.ts';

/** A face that every computer with Word has, or one of the same widths. */
const FAMILY = 'Arial, Liberation Sans, sans-serif';
/** About 230 dots to the inch, as wide as the sheet. */
const SCALE = 2;
/** In millimetres: below the title, there is room for so much. */
const ROOM = { width: 166, height: 190 };

/** Picture, list, measures and log, with headings, lists, language and words for the picture, so that it can be read aloud and worked on. */
export async function wordFile(plan: Plan, { title, site, labels, words }: Said): Promise<Blob> {
  const about = [plan.team, plan.on].filter((line) => line.trim()).join(', ');
  const drawn = planList(plan, labels, false);
  const png = new Uint8Array(await (await diagramPng(drawn, FAMILY, SCALE)).arrayBuffer());
  const drawing = { svg: diagramSvg(drawn, FAMILY), png };
  let last = 1;
  const shared: Shared = {
    easy: false, look: STANDARD, site: '', callouts: { 'in-short': '', 'key-fact': '', example: '', 'get-help': '' }, diagram: '',
    picture: () => drawing, next: () => (last += 1),
  };
  const nodes: RootContent[] = [
    heading(2, words.shown.list), planList(plan, labels, true),
    ...measureBlocks(plan, labels), ...logBlocks(plan, labels),
  ];
  return wordDocument({ site, title, about, children: [picture(drawing, pictureWords(plan, words), 1, ROOM), ...blocks(nodes, shared)] });
}
