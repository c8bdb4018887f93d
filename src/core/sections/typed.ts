import { isDay } from './days.ts';

/** What was typed into the boxes of a date, and of a time if there is one. */
export interface TypedStart { day: string; month: string; year: string; hour?: string | undefined; minute?: string | undefined }
export type StartBox = keyof TypedStart;

/** What is wrong, and the box to go to: all empty, one empty, a year that is cut short, no such day, no such time. */
export interface StartFault { fault: 'empty' | StartBox | 'shortYear' | 'noSuchDay' | 'noSuchTime'; box: StartBox }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day, or a day and a time on the 24-hour clock. A month may be a number or a word, as in `2` or `Feb`.
 * @returns `2026-11-22`, `2026-11-22T14:20`, or what is wrong with it
 */
export function readStart(typed: TypedStart): string | StartFault {
  const boxes = (['day', 'month', 'year', 'hour', 'minute'] as const).filter((box) => typed[box] !== undefined);
  const said = (box: StartBox) => (typed[box] ?? '').trim();
  const missing = boxes.filter((box) => said(box) === '');
  const [first] = missing;
  if (first) return { fault: missing.length === boxes.length ? 'empty' : first, box: first };
  const month = MONTHS.findIndex((name) => said('month').toLowerCase().startsWith(name)) + 1 || number(said('month'));
  const [day, year] = [number(said('day')), number(said('year'))];
  if (/^\d{1,3}$/.test(said('year'))) return { fault: 'shortYear', box: 'year' };
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (!isDay(date)) return { fault: 'noSuchDay', box: month >= 1 && month <= 12 ? 'day' : 'month' };
  if (typed.hour === undefined) return date;
  const [hour, minute] = [number(said('hour')), number(said('minute'))];
  if (!(hour <= 23)) return { fault: 'noSuchTime', box: 'hour' };
  if (!(minute <= 59)) return { fault: 'noSuchTime', box: 'minute' };
  return `${date}T${pad(hour)}:${pad(minute)}`;
}

function number(text: string): number {
  return /^\d{1,4}$/.test(text) ? Number(text) : NaN;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
