/**
 * Rows as a CSV file that Excel and others open as it is meant: with a byte-order mark, quotes where they are needed, and
 * Windows line ends (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it
 * (OWASP, "CSV injection"), since what is typed here may come from anybody.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
