import { addDays, lastOfMonthAfter, sameDateAfter, type Day } from './days.ts';

/** How long a period of the Act is. It always begins with a day that counts in full. */
export type Length = { days: number } | { months: number };

/**
 * The last day of a period "beginning with" a day. That day is day 1, whatever the hour (Modaresi [2011] EWCA Civ 1359;
 * Hare v Gocher [1962] 2 QB 641).
 *
 * Months end on the day before the same date (Interpretation Act 1978, schedule 1; the corresponding-date rule of
 * Dodds v Walker [1981] 1 WLR 1027, moved back a day because the first day counts). Where the month has no such date, they
 * end on its last day.
 */
export function lastDay(start: Day, length: Length): Day {
  if ('days' in length) return addDays(start, length.days - 1);
  const same = sameDateAfter(start, length.months);
  return same === undefined ? lastOfMonthAfter(start, length.months) : addDays(same, -1);
}

/** A right or a duty that runs from the end of one period, or from the start, to the end of another; both count from the same day. */
export interface Window { after?: Length | undefined; until?: Length | undefined }

/** The first and the last day of a window. It opens on the day after a period ends. */
export function windowOf(start: Day, { after, until }: Window): { opens: Day; closes?: Day | undefined } {
  return { opens: after ? addDays(lastDay(start, after), 1) : start, ...(until && { closes: lastDay(start, until) }) };
}

/**
 * When a time in hours is over: real hours from the minute, through nights, weekends and the changing of the clocks. Read
 * as a time in the United Kingdom.
 * @param from `2026-10-24T23:30`, as a clock on the wall shows it. Where the clocks show it twice, the first is meant.
 * @returns the time that the clock shows then, in the same form; undefined when no clock ever shows `from`.
 */
export function hoursLater(from: string, hours: number): string | undefined {
  const start = instantOf(from);
  return start === undefined ? undefined : londonTime(start + hours * 3_600_000);
}

function instantOf(wall: string): number | undefined {
  const asIfUtc = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(asIfUtc)) return undefined;
  // Summer time first: where both fit, that is the earlier one.
  return [asIfUtc - 3_600_000, asIfUtc].find((instant) => londonTime(instant) === wall);
}

/** `sv-SE` writes days and hours as ISO 8601 does. */
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** What a clock on a wall in England shows at an instant, in milliseconds since 1970: `2026-11-22T14:20`. */
export function londonTime(instant: number): string {
  return LONDON.format(instant).replace(' ', 'T');
}
