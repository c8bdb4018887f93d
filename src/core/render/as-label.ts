/** A column's heading as it stands before a value: with a colon, unless it is a question. */
export function asLabel(heading: string): string {
  return /[?!:.]$/.test(heading) || heading === '' ? heading : `${heading}:`;
}
