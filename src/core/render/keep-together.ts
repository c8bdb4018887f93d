const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const UNITS = '(?:minute|hour|day|week|month|year|page)s?';
const NO_BREAK_SPACE = '\u00A0';

/** Spaces inside a phone number, a date, a time limit or "section 3": a line must not end there. */
const INSIDE = new RegExp(
  [`(?<=\\d) (?=\\d)`, `(?<=\\d) (?=${UNITS}\\b)`, `(?<=\\d) (?=(?:${MONTHS})\\b)`, `(?<=\\b(?:${MONTHS})) (?=\\d)`, `(?<=\\b[Ss]ections?) (?=\\d)`].join('|'), 'g');

/** The same words, with no-break spaces where a line must not be broken (UKAAF: do not split numbers, names or dates). */
export function keepTogether(text: string): string {
  return text.replace(INSIDE, NO_BREAK_SPACE);
}

/** The words as they were before `keepTogether`. */
export function plainSpaces(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ');
}
