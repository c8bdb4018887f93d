/** The results as a document for Word. It brings a large library, so it is a piece of its own that comes when it is asked for. */
import { Paragraph, type Table } from 'docx';
import type { PhrasingContent, Table as TableNode, TableCell } from 'mdast';
import { ACTION_LINES, NOTES, notesOn, orderedActions, standingOf, STANDINGS, tally, type Assessment } from '../../core/assessment/assessment.ts';
import type { Said } from '../../core/assessment/said.ts';
import { fill } from '../../core/fill.ts';
import { headingStyle } from '../../core/render/docx/blocks.ts';
import { run } from '../../core/render/docx/inline.ts';
import { STANDARD } from '../../core/render/docx/look.ts';
import { dataTable } from '../../core/render/docx/tables.ts';
import { wordDocument } from '../lib/word-document.ts';
import { whose } from './results.ts';

/** Summary, action plan and notes, with headings, header rows and language, so that it can be read aloud and worked on. */
export function wordFile(assessment: Assessment, said: Said): Promise<Blob> {
  const { words, outline, rows, title, site, plan } = said;
  const heading = (level: 1 | 2, text: string) => new Paragraph({ style: headingStyle(level), children: [run(text)] });
  const line = (text: string) => new Paragraph({ children: [run(text)] });
  const counts = tally(assessment, outline);
  const standing = (area: string) => rows.standings[standingOf(assessment, area)];
  const titleOf = (area: string) => outline.areas.find(({ id }) => id === area)?.title ?? area;
  const actions = orderedActions(assessment, outline);
  const written = outline.areas.filter(({ id }) => NOTES.some((name) => notesOn(assessment, id)[name].trim()));
  const about = whose(assessment);

  const children: (Paragraph | Table)[] = [
    heading(1, words.results.glance),
    line(STANDINGS.map((each) => fill(words.results.counts[each], { count: counts[each] })).join(', ')),
    tableOf([words.results.area, words.results.rating], outline.areas.map(({ id, title: area }, at) => [`${at + 1}. ${area}`, standing(id)])),
    heading(1, plan),
    ...(actions.length === 0 ? [line(words.results.noActions)] : [
      line(words.results.planHow),
      tableOf([rows.lines.what, rows.area, rows.lines.who, rows.lines.byWhen, rows.lines.measure], actions.map((action) => [
        action.what, `${titleOf(action.area)} (${standing(action.area)})`, ...ACTION_LINES.slice(1).map((name) => action[name]),
      ])),
    ]),
    heading(1, words.results.notes),
    ...(written.length === 0 ? [line(words.results.noNotes)] : written.flatMap(({ id, title: area }) => [
      heading(2, `${area}: ${standing(id)}`),
      ...NOTES.flatMap((name) => {
        const notes = notesOn(assessment, id)[name].trim();
        return notes ? [new Paragraph({ keepNext: true, children: [run(rows.notes[name], { bold: true })] }), ...notes.split(/\n+/).map((each) => line(each))] : [];
      }),
    ])),
  ];
  return wordDocument({ site, title, about, children });
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string): TableCell => ({ type: 'tableCell', children: text.split('\n').flatMap((each, at): PhrasingContent[] => [...(at > 0 ? [{ type: 'break' } as const] : []), { type: 'text', value: each }]) });
  const node: TableNode = { type: 'table', children: [head, ...rows].map((row) => ({ type: 'tableRow', children: row.map(cell) })) };
  return dataTable(node, STANDARD, '');
}
