/** Tells spreadsheet programs that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV that spreadsheet programs open as it is (RFC 4180). A cell that one of them would take for a formula gets
 * an apostrophe before it, which makes it words (OWASP, "CSV Injection").
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const words = /^[\s]*[=+\-@]|^[\t\r]/.test(value) ? `'${value}` : value;
  return `"${words.replaceAll('"', '""')}"`;
}
