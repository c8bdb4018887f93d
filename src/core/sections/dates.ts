import type { SectionDates } from '../data/sections.ts';
import { isDay } from './days.ts';
import { hoursLater, windowOf } from './periods.ts';

/** A line of what was worked out. Days are `2026-11-22`, times `2026-11-22T14:20`. */
export interface WorkedOut { label: string; rule: string; from?: string | undefined; until?: string | undefined }

/** Whether the section counts in hours, so that a time is to be typed and not a day. */
export function countsHours({ lines }: SectionDates): boolean {
  return lines.some(({ hours }) => hours !== undefined);
}

/**
 * The dates of a section that began on that day, or at that time.
 * @param start `2026-11-22`, or `2026-11-22T14:20` where the section counts in hours
 * @returns undefined when there is no such day or time
 */
export function workOut(dates: SectionDates, start: string): WorkedOut[] | undefined {
  const hours = countsHours(dates);
  if (hours ? !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(start) || !isDay(start.slice(0, 10)) : !isDay(start)) return undefined;
  if (hours && hoursLater(start, 0) === undefined) return undefined;
  return dates.lines.map(({ label, rule, after, until, hours: count }) => {
    if (count !== undefined) return { label, rule, until: hoursLater(start, count) };
    const { opens, closes } = windowOf(start, { after, until });
    return { label, rule, from: after ? opens : undefined, until: closes };
  });
}
