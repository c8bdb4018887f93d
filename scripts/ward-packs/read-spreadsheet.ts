import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Fault } from '../../src/core/fault.ts';
import { readWards, type Wards } from '../../src/core/wards/read.ts';
import { readCsv } from '../lib/csv.ts';
import { hasLetter } from '../lib/letters.ts';
import type { PreparedContent } from './jobs.ts';

/** Reads a spreadsheet of wards, and tells what cannot be used. The file may also not be there, or be no spreadsheet. */
export async function readSpreadsheet(path: string, { sheets, labels, letters }: Pick<PreparedContent, 'sheets' | 'labels' | 'letters'>): Promise<Wards> {
  const file = basename(path);
  const none = (rule: string, line: number, fault: string, todo: string): Wards => ({ wards: [], faulty: [], faults: [{ file, line, rule, severity: 'error', fault, todo }] });

  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    return none('ward-file', 1, bytes.code === 'ENOENT' ? `There is no file "${path}".` : `"${path}" cannot be read (${bytes.code}).`, 'Give the name of the spreadsheet, with its folder.');
  }
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return none('ward-file', 1, 'This is a workbook.', SAVE_AS);
  const text = textOf(bytes);
  if (text === undefined) return none('ward-file', 1, 'This file is not saved as UTF-8, so some of its letters cannot be read.', SAVE_AS);

  const { rows, unclosed } = readCsv(text);
  const read = readWards(rows, { file, sheets, example: labels.example, canShow: (letter) => hasLetter(letters, letter) });
  if (unclosed === undefined) return read;
  const fault: Fault = {
    file, line: unclosed, rule: 'ward-quote', severity: 'error',
    fault: 'From here on nothing could be read: a quote " opens and does not close.', todo: 'Close it, or write "" for a quote inside a cell.',
  };
  return read.wards.length + read.faulty.length === 0 ? { ...read, faults: [fault] } : { ...read, faulty: [...read.faulty, { line: unclosed, ward: '', hospital: '', faults: [fault] }] };
}

const SAVE_AS = 'In Excel choose "Save as" and "CSV UTF-8 (comma delimited)"; in other programs export it as CSV in UTF-8.';

/** UTF-8, or UTF-16 with its mark, as "Unicode text" is saved. Undefined when it is neither. */
function textOf(bytes: Buffer): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
