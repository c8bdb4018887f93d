import type { WardLabels } from '../data/labels-wards.ts';
import { faultMessage, type Fault } from '../fault.ts';
import { fill } from '../fill.ts';
import { csvText } from './csv.ts';
import { printing, type PaperSize } from './printing.ts';
import type { WardSheet } from './sheets.ts';
import { windowsText } from './template.ts';

/** What came of a row. */
export interface WardResult {
  line: number;
  ward: string;
  hospital: string;
  /** Its folder below that of the packs; none when nothing could be made. */
  folder?: string | undefined;
  files: number;
  /** Sides of paper. */
  pages: number;
  faults: readonly Fault[];
}

/** A row for each ward of the spreadsheet, in its order. Whoever looks for what went wrong finds it in the last column. */
export function summaryTable(results: readonly WardResult[]): string {
  const rows = [...results].sort((a, b) => a.line - b.line).map(({ line, ward, hospital, folder = '', files, pages, faults }) => [
    line, ward, hospital, folder, files, pages,
    faults.length === 0 ? 'complete' : files === 0 ? 'not made' : 'not complete',
    faults.map(({ fault, todo }) => `${fault} ${todo}`).join(' '),
  ]);
  return csvText([['line', 'ward', 'hospital', 'folder', 'files', 'sides of paper', 'status', 'what to do'], ...rows]);
}

/** The note for the print room: how to print the files, and what is in them. */
export function printRoomNote({ readMe }: Pick<WardLabels, 'readMe'>, sheets: readonly WardSheet[]): string {
  const sizes = [...new Set(sheets.map(({ paper }) => printing(paper).size))].sort().reverse();
  return windowsText([
    readMe.title, '', readMe.made, '',
    ...readMe.how.map((words) => `- ${words}`), '',
    readMe.sizes, '',
    ...sizes.map((size) => `- ${fill(readMe.size, { ending: toPrint(size), paper: size.toUpperCase() })}`), '',
    readMe.sheets, '',
    ...sheets.flatMap((sheet) => [`- ${sheet.title}: ${sheet.label}`, `  ${sheet.describe}`]), '',
    readMe.tags,
  ]);
}

/** How the name of a file to print ends. */
export function toPrint(size: PaperSize): string {
  return size === 'a4' ? 'to-print' : `to-print-${size}`;
}

/** Faults as a person reads them, the first `most` of them. The same fault of many rows is told once, with its lines. */
export function faultsListed(faults: readonly Fault[], most: number): string[] {
  const kinds = [...Map.groupBy(faults, ({ line: _, ...same }) => JSON.stringify(same)).values()];
  const messages = kinds.slice(0, most).flatMap((same) => {
    const [first, ...others] = same;
    if (!first) return [];
    const lines = others.slice(0, 10).map(({ line }) => line).join(', ') + (others.length > 10 ? ' …' : '');
    return faultMessage(first) + (others.length > 0 ? `\n    The same on ${others.length} more: line ${lines}` : '');
  });
  return [...messages, ...(kinds.length > most ? [`… and ${kinds.length - most} more.`] : [])];
}
