import type { Fault } from '../fault.ts';

/** The columns of a spreadsheet of wards, in the order of the template. */
export const COLUMNS = ['ward', 'hospital', 'service', 'phone', 'email', 'web', 'hours', 'visits', 'complaints', 'sheets'] as const;
export type Column = (typeof COLUMNS)[number];

/** Without these a sheet would not say whom to ring, or where it hangs. */
export const REQUIRED = ['ward', 'hospital', 'service', 'phone'] as const satisfies readonly Column[];

/** Which column each cell of a row belongs to; undefined for a cell under no name, which must be empty. */
export type Header = readonly (Column | undefined)[];

/** Reads the first row. Names may be written in any case and with spaces, hyphens or underscores: "E-mail" is `email`. */
export function readHeader(cells: readonly string[], file: string, line: number): { header?: Header | undefined; faults: Fault[] } {
  const header = cells.map((cell) => COLUMNS.find((column) => column === cell.toLowerCase().replace(/[^a-z]/g, '')));
  const missing = REQUIRED.filter((column) => !header.includes(column));
  const unknown = cells.filter((cell, at) => cell.trim() !== '' && header[at] === undefined);
  const twice = COLUMNS.filter((column) => header.filter((found) => found === column).length > 1);
  const wrong = [
    missing.length > 0 ? `It has no column ${listed(missing)}.` : '',
    unknown.length > 0 ? `It has ${listed(unknown)}, which is not known.` : '',
    twice.length > 0 ? `It has ${listed(twice)} more than once.` : '',
  ].filter(Boolean);
  if (wrong.length === 0) return { header, faults: [] };
  return {
    faults: [{
      file, line, rule: 'ward-columns', severity: 'error',
      fault: `The first row must name the columns. ${wrong.join(' ')}`,
      todo: `Use these names: ${COLUMNS.join(', ')}. Only ${REQUIRED.join(', ')} must be there. To start from a template: npm run ward-packs -- --template`,
    }],
  };
}

const listed = (names: readonly string[]) => names.slice(0, 6).map((name) => `"${name.trim().slice(0, 40)}"`).join(', ') + (names.length > 6 ? ' …' : '');
