export interface OnDay<T> { day: string; entries: readonly T[] }

/** Puts what was checked on the same day together, the longest ago first: that is what should be looked at next. */
export function byDay<T>(entries: readonly T[], dayOf: (entry: T) => string): OnDay<T>[] {
  const days = [...new Set(entries.map(dayOf))].sort();
  return days.map((day) => ({ day, entries: entries.filter((entry) => dayOf(entry) === day) }));
}
