import type { WardLabels } from '../data/labels-wards.ts';
import { fill } from '../fill.ts';
import { COLUMNS, REQUIRED } from './columns.ts';
import { csvText } from './csv.ts';
import type { WardSheet } from './sheets.ts';

/** An empty spreadsheet of wards: the names of the columns, and one row of placeholders. */
export function templateTable({ example }: Pick<WardLabels, 'example'>): string {
  return csvText([COLUMNS, COLUMNS.map((column) => example[column])]);
}

/** What goes into each column, and which sheets there are. @param file the spreadsheet's name. */
export function templateHelp({ template }: Pick<WardLabels, 'template'>, sheets: readonly WardSheet[], file: string): string {
  const { title, before, columns, needed, notNeeded, about, after } = template;
  return windowsText([
    title, '',
    ...before.map((words, at) => `${at + 1}. ${fill(words, { file })}`), '',
    columns, '',
    ...COLUMNS.map((column) => `- ${fill(REQUIRED.some((name) => name === column) ? needed : notNeeded, { column, words: about[column] })}`), '',
    after, '',
    template.sheets, '',
    ...sheets.flatMap((sheet) => [`- ${sheet.inPack ? fill(template.inPack, { sheet: sheet.id }) : sheet.id}`, `  ${sheet.title}: ${sheet.label}`]),
  ]);
}

/** Lines as the simplest programs of Windows show them. */
export function windowsText(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
