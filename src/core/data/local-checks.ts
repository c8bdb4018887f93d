/** The lines of the local details, in the order in which sheets and pages show them. */
export const LOCAL_LINES = ['service', 'phone', 'email', 'web', 'hours', 'visits', 'hospital', 'ward', 'complaints'] as const;
export type LocalLine = (typeof LOCAL_LINES)[number];

/** More would not fit on a sheet. */
export const LONGEST = 120;

/** A phone number as people write it: `01632 960 123`, `(01632) 960123`, `+44 1632 960123`. `0300 123 2201 (press 2)` is not one. */
export function isPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return /^\+?\(?[0-9][0-9 ()-]{1,22}$/.test(number) && digits >= 3 && digits <= 15;
}

/** What is wrong with a line, as someone types it; nothing when it is empty, or can stand on a sheet. Plain, for browsers. */
export function lineFault(line: LocalLine, words: string): LineFault | undefined {
  if (words === '') return undefined;
  if (words.length > LONGEST) return 'long';
  if (line === 'phone' && !isPhone(words)) return 'phone';
  if (line === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(words)) return 'email';
  if (line === 'web' && !(/^https?:\/\/[^\s]+\.[^\s]+$/.test(words) && URL.canParse(words))) return 'web';
  return undefined;
}
export type LineFault = 'long' | 'phone' | 'email' | 'web';
