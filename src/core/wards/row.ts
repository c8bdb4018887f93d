import { z } from 'zod';
import { LONGEST } from '../data/local-checks.ts';
import { localSchema } from '../data/local.ts';
import { REQUIRED, type Column } from './columns.ts';

/** A ward's own details: those of `content/local.yaml`, with what a sheet for a ward cannot be without. */
export const wardSchema = localSchema.required({ ward: true, hospital: true, service: true, phone: true });
export type WardDetails = z.infer<typeof wardSchema>;

/** Something wrong in a cell, in two sentences: what, and what to do. */
export interface CellFault { column: Column; rule: string; fault: string; todo: string }

/** Letters that cannot be seen, and would only make two names differ that look the same. */
const INVISIBLE = /[\p{Cc}\p{Cf}\uFE0F]/gu;

/** The words of a cell: one line, without what cannot be seen. `=1+1` and `@ward` are words like any others. */
export function cellWords(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

/**
 * Holds the cells of a row to the rules of local details.
 * @param canShow whether the printed sheets have a sign for a letter.
 */
export function readDetails(cells: Readonly<Partial<Record<Column, string>>>, canShow: (letter: string) => boolean): { details?: WardDetails | undefined; faults: CellFault[] } {
  const { sheets: _, ...local } = cells;
  const filled = Object.fromEntries(Object.entries(local).filter(([, words]) => words !== ''));
  const faults: CellFault[] = REQUIRED.filter((column) => !(column in filled)).map((column) => (
    { column, rule: 'ward-empty', fault: 'This cell is empty.', todo: `Every row needs ${REQUIRED.join(', ')}.` }
  ));
  const result = wardSchema.safeParse(filled);
  for (const { path, message } of result.error?.issues ?? []) {
    const column = path[0] as Column;
    const words = filled[column];
    if (words !== undefined) faults.push({ column, rule: 'ward-value', fault: `${quoted(words)} is not right: ${message}.`, todo: todoFor(column, words) });
  }
  if (result.success && lostItsZero(result.data.phone)) {
    faults.push({ column: 'phone', rule: 'ward-phone', fault: `${quoted(result.data.phone)} does not begin with 0 or +.`, todo: LOST_ZERO });
  }
  for (const [column, words] of Object.entries(filled) as [Column, string][]) {
    const missing = signsMissing(words, canShow);
    if (missing.length > 0) {
      faults.push({
        column, rule: 'ward-letters', fault: `The sheets cannot show ${missing.map((sign) => `"${sign}"`).join(', ')}.`,
        todo: 'Take it out, or write it in Latin, Greek or Cyrillic letters.',
      });
    }
  }
  return faults.length === 0 && result.success ? { details: result.data, faults } : { faults };
}

const quoted = (words: string) => `"${words.length > 60 ? `${words.slice(0, 60)}…` : words}"`;

const LOST_ZERO = 'Spreadsheets take the first 0 of a number away. Write it with spaces, like "01632 960 123", or format the column as text first.';

function todoFor(column: Column, words: string): string {
  if (column === 'phone' && /^\d[\d.,]*E\+?\d+$/i.test(words)) return LOST_ZERO;
  if (column === 'phone') return 'Give one number and nothing else. What goes with it can stand under "hours" or "visits".';
  return words.length > LONGEST ? 'Make it shorter.' : 'Mend it.';
}

/** A number of the United Kingdom has 10 or 11 digits with its first 0; a short one, such as 116 123, has at most 6. */
function lostItsZero(phone: string): boolean {
  return /^[1-9]\d{8,9}$/.test(phone.replace(/[ ()-]/g, ''));
}

/** Each sign of which no letter, or not every part, can be shown; once each. U+FFFD stands where a letter was lost before. */
function signsMissing(words: string, canShow: (letter: string) => boolean): string[] {
  const signs = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)].map(({ segment }) => segment);
  return [...new Set(signs.filter((sign) => [...sign].some((letter) => letter === '\uFFFD' || !canShow(letter))))];
}
