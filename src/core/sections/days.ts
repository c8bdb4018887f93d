/** A day of the calendar as `2026-11-22`: no hour and no time zone, so that nothing can shift it. */
export type Day = string;

const MILLISECONDS = 86_400_000;

/** The day as a number of days, counted from 1 January 1970. @throws RangeError when there is no such day. */
export function dayNumber(day: Day): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const number = Date.UTC(Number(year), Number(month) - 1, Number(date)) / MILLISECONDS;
  if (Number.isNaN(number) || dayOf(number) !== day) throw new RangeError(`There is no day "${day}".`);
  return number;
}

/** The day of that number. */
export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** Whether there is such a day: 29 February only in leap years. */
export function isDay(text: string): boolean {
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The same date that many months on; undefined when that month has no such date. */
export function sameDateAfter(day: Day, months: number): Day | undefined {
  const wanted = `${monthAfter(day, months)}-${day.slice(8)}`;
  return isDay(wanted) ? wanted : undefined;
}

/** The last day of the month that comes that many months after the day's own. */
export function lastOfMonthAfter(day: Day, months: number): Day {
  return addDays(`${monthAfter(day, months + 1)}-01`, -1);
}

function monthAfter(day: Day, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String(count % 12 + 1).padStart(2, '0')}`;
}
