import { parse, type CsvError } from 'csv-parse/sync';

export interface Table {
  /** Each row with the line on which it begins, counted from 1. */
  rows: { line: number; cells: string[] }[];
  /** The line on which a quote opens that never closes: what stands from there on could not be read. */
  unclosed?: number | undefined;
}

/** What stands between cells: a comma, a semicolon where the comma is the decimal sign, or a tab from "Unicode text". */
const BETWEEN = [',', ';', '\t'];

/** Reads a table as spreadsheet programs write it. Rows may differ in length, and a cell may hold line breaks and stray quotes. */
export function readCsv(text: string): Table {
  const rows: Table['rows'] = [];
  let end = 0;
  try {
    // The parser counts a line break of two signs within a cell as two lines.
    parse(text.replace(/\r\n?/g, '\n'), {
      bom: true, delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, info: true,
      on_record: (found, { lines }) => {
        rows.push({ line: end + 1, cells: (found as unknown as { record: string[] }).record });
        end = lines;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if ((error as CsvError).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    return { rows, unclosed: end + 1 };
  }
}

/** The one that the first line has most of. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text.replace(/^\uFEFF?\s*/, ''))?.[0] ?? '';
  const count = (sign: string) => first.split(sign).length;
  return BETWEEN.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
