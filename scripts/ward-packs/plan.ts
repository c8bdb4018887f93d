import { join } from 'node:path';
import type { Fault } from '../../src/core/fault.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { printing, type PaperSize } from '../../src/core/wards/printing.ts';
import type { Ward } from '../../src/core/wards/read.ts';
import type { WardSheet } from '../../src/core/wards/sheets.ts';
import { toPrint } from '../../src/core/wards/summary.ts';
import type { Remembered, Task } from '../editions/make-files.ts';
import type { Answer, Job, PreparedContent, WardToPrint } from './jobs.ts';

/**
 * So many sheets go into one file to print, which then has about 12 MB and 1,500 pages, and takes some 5 seconds to bind.
 * Larger files are slow to send to a printer, and when one page jams, much has to be looked through.
 */
const SHEETS_IN_A_FILE = 500;

export interface Plan {
  /** The spreadsheet's name, for messages. */
  csv: string;
  out: string;
  prepared: PreparedContent;
  run(job: Job): Promise<Answer>;
}

/** Where a ward's sheet goes, below the folder of the packs. */
export function sheetPath({ folder }: Ward, sheet: WardSheet): string {
  return `${folder.hospital}/${folder.ward}/${sheet.id}.pdf`;
}

/** The making of every sheet of every ward. */
export function sheetTasks(wards: readonly Ward[], { csv, out, prepared: { marks }, run }: Plan): Task[] {
  return wards.flatMap((ward) => ward.sheets.map((sheet): Task => {
    const key = sheetPath(ward, sheet);
    return {
      key, file: join(out, key),
      from: fingerprint([marks[sheet.id], ward.details]),
      make: (part) => run({ kind: 'sheet', leaflet: sheet.leaflet, paper: sheet.paper, local: ward.details, part }),
      fault: (error) => notMade(csv, ward.line, `"${sheet.title}" could not be set as "${sheet.label}"`, error, 'Shorten the longest words of this row, or leave this sheet out.'),
    };
  }));
}

/** The making of the files to print: one for each hospital and size of paper, or several where it has many wards. */
export function toPrintTasks(wards: readonly Ward[], made: Readonly<Record<string, Remembered>>, { csv, out, prepared: { labels, shared }, run }: Plan): Task[] {
  const hospitals = Map.groupBy(wards, ({ folder }) => folder.hospital);
  return [...hospitals].flatMap(([folder, all]) => sizesOf(all).flatMap((size) => {
    const own = all.flatMap((ward) => {
      const sheets = ward.sheets.filter((sheet) => printing(sheet.paper).size === size && made[sheetPath(ward, sheet)]);
      return sheets.length > 0 ? [{ ward, sheets }] : [];
    });
    const parts = inFiles(own);
    return parts.map((part, at): Task => {
      const key = `${folder}/${folder}-${toPrint(size)}${parts.length > 1 ? `-${at + 1}` : ''}.pdf`;
      const title = part[0]?.ward.details.hospital ?? folder;
      const packs = part.map(({ ward, sheets }): WardToPrint => ({
        ward: ward.details.ward, hospital: ward.details.hospital,
        sheets: sheets.map((sheet) => ({
          file: join(out, sheetPath(ward, sheet)), title: sheet.title, label: sheet.label, turn: printing(sheet.paper).turn, sides: made[sheetPath(ward, sheet)]?.pages ?? 0,
        })),
      }));
      const sources = part.flatMap(({ ward, sheets }) => sheets.map((sheet) => [ward.details.ward, sheet.title, sheet.label, made[sheetPath(ward, sheet)]?.from]));
      return {
        key, file: join(out, key), from: fingerprint([shared, labels.divider, size, title, sources]),
        make: (place) => run({ kind: 'to-print', title, size, wards: packs, part: place }),
        fault: (error) => notMade(csv, part[0]?.ward.line ?? 1, `The file to print "${key}" could not be made`, error, 'Print the sheets one by one from the folders of the wards.'),
      };
    });
  }));
}

function notMade(file: string, line: number, what: string, error: unknown, todo: string): Fault {
  return { file, line, rule: 'ward-not-made', severity: 'error', fault: `${what}: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`, todo };
}

function sizesOf(wards: readonly Ward[]): PaperSize[] {
  return [...new Set(wards.flatMap(({ sheets }) => sheets.map(({ paper }) => printing(paper).size)))].sort().reverse();
}

/** The wards of each file. A ward's sheets stay together. */
function inFiles<T extends { sheets: readonly unknown[] }>(wards: readonly T[]): T[][] {
  const files: T[][] = [];
  let room = 0;
  for (const ward of wards) {
    if (room < ward.sheets.length) {
      files.push([]);
      room = SHEETS_IN_A_FILE;
    }
    files.at(-1)?.push(ward);
    room -= ward.sheets.length;
  }
  return files;
}
