import type { Fault } from '../fault.ts';
import { known } from '../library.ts';
import { COLUMNS, readHeader, type Column, type Header } from './columns.ts';
import { folderName, uniqueFolders } from './folders.ts';
import { cellWords, readDetails, type WardDetails } from './row.ts';
import { chooseSheets, type WardSheet } from './sheets.ts';

/** A row of a table, and the line of its file on which it begins. */
export interface Row { line: number; cells: readonly string[] }

/** A ward for which sheets can be made. */
export interface Ward {
  line: number;
  details: WardDetails;
  /** Where its sheets go: the hospital's folder and its own. */
  folder: { hospital: string; ward: string };
  sheets: readonly WardSheet[];
}

/** A row that cannot be used, by the names that it gives. */
export interface FaultyRow { line: number; ward: string; hospital: string; faults: Fault[] }

export interface Wards {
  wards: Ward[];
  /** In the order of the file. */
  faulty: FaultyRow[];
  /** What is wrong with the table as a whole: then no row was read. */
  faults: Fault[];
}

export interface WardsContext {
  /** The name of the file, for messages. */
  file: string;
  /** All that can be made. */
  sheets: readonly WardSheet[];
  /** The placeholders of the template's only row. */
  example: Readonly<Record<Column, string>>;
  /** Whether the printed sheets have a sign for a letter. */
  canShow(letter: string): boolean;
}

/** Reads a table of wards. A row with a fault is left out and told; the others stand. */
export function readWards(rows: readonly Row[], context: WardsContext): Wards {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cellWords(cell) !== ''));
  const [first, ...rest] = filled;
  const whole = (rule: string, fault: string, todo: string): Wards =>
    ({ wards: [], faulty: [], faults: [{ file: context.file, line: first?.line ?? 1, rule, severity: 'error', fault, todo }] });
  if (!first) return whole('ward-nothing', 'The spreadsheet is empty.', 'To start from a template: npm run ward-packs -- --template');
  const { header, faults } = readHeader(first.cells, context.file, first.line);
  if (!header) return { wards: [], faulty: [], faults };
  if (rest.length === 0) return whole('ward-nothing', 'The spreadsheet has its first row and no wards.', 'Add a row for each ward, and save it.');

  const names = new Map<string, { line: number }>();
  const hospitals = new Map<string, { folder: string; folderOf(ward: string): string; name: string }>();
  const hospitalFolder = uniqueFolders();
  const wards: Ward[] = [];
  const faulty: FaultyRow[] = [];
  for (const row of rest) {
    const { details, sheets, cells, faults: found } = readRow(row, header, context);
    const fail = (faults: Fault[]) => { faulty.push({ line: row.line, ward: cells.ward, hospital: cells.hospital, faults }); };
    if (!details) { fail(found); continue; }
    const key = JSON.stringify([alike(details.hospital), alike(details.ward)]);
    const before = names.get(key);
    if (before) {
      fail([fault(context, row.line, 'ward', 'ward-twice', `"${details.ward}" of "${details.hospital}" stands on line ${before.line} already.`,
        `Take one of lines ${before.line} and ${row.line} out, or tell the two wards apart by their names. Until then line ${before.line} counts.`)]);
      continue;
    }
    names.set(key, row);
    const hospital = hospitals.get(alike(details.hospital)) ?? { folder: hospitalFolder(details.hospital), folderOf: uniqueFolders(), name: details.hospital };
    hospitals.set(alike(details.hospital), hospital);
    wards.push({ line: row.line, details, sheets, folder: { hospital: hospital.folder, ward: hospital.folderOf(details.ward) } });
  }
  return { wards, faulty, faults: [] };
}

interface ReadRow { details?: WardDetails | undefined; sheets: WardSheet[]; cells: Record<Column, string>; faults: Fault[] }

function readRow({ line, cells }: Row, header: Header, context: WardsContext): ReadRow {
  const words = cells.map(cellWords);
  const named = Object.fromEntries(COLUMNS.map((column) => [column, words[header.indexOf(column)] ?? ''])) as Record<Column, string>;
  if (COLUMNS.every((column) => column === 'sheets' || !header.includes(column) || named[column] === cellWords(context.example[column]))) {
    return { sheets: [], cells: named, faults: [{
      file: context.file, line, rule: 'ward-example', severity: 'error', fault: 'This is the example of the template.', todo: 'Write a ward of yours over it, or take the row out.',
    }] };
  }
  const { details, faults } = readDetails(named, context.canShow);
  const stray = words.find((cell, at) => cell !== '' && header[at] === undefined);
  // A comma that should have been in quotes moves what follows one cell on; naming that says more than each of its effects.
  if (stray !== undefined || (cells.length > header.length && !details)) {
    return { sheets: [], cells: named, faults: [{
      file: context.file, line, rule: 'ward-cells', severity: 'error',
      fault: `This row has more cells than the first row names${stray === undefined ? '' : `: "${stray}" stands under no name`}.`,
      todo: 'Put words that hold a comma or semicolon in quotes, or name the column.',
    }] };
  }
  const { chosen, unknown } = chooseSheets(named.sheets, context.sheets);
  const all = faults.map(({ column, rule, fault: says, todo }) => fault(context, line, column, rule, says, todo));
  if (unknown.length > 0) {
    const alike = unknown.map((name) => known(context.sheets, folderName(name))).join(', ');
    all.push(fault(context, line, 'sheets', 'ward-sheets', named.sheets === '' ? 'The standard pack has no sheets.' : `There is no sheet ${unknown.map((name) => `"${name}"`).join(', ')}.`,
      `Use names like these, with semicolons between them: ${alike}. The text beside the template lists them all (npm run ward-packs -- --template).`));
  }
  return all.length > 0 ? { sheets: chosen, cells: named, faults: all } : { details, sheets: chosen, cells: named, faults: [] };
}

function fault({ file }: WardsContext, line: number, column: Column, rule: string, says: string, todo: string): Fault {
  return { file, line, rule, severity: 'error', fault: `Column ${column}: ${says}`, todo };
}

/** Names that people would take for the same. */
const alike = (name: string) => name.toLowerCase();
