const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people write it: `2026-11-22` becomes `22 November 2026`. */
export function longDate(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** `Sunday`, for `2026-11-22`. */
export function weekday(day: string): string {
  return weekdays.format(new Date(`${day}T00:00:00Z`));
}
