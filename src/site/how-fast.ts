import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HowFastLabels } from '../core/data/labels-how-fast.ts';
import { howFastSchema, ratioOf, TABLES, type FastTable, type HowFast, type Row, type Unit } from '../core/data/how-fast.ts';
import { fill } from '../core/fill.ts';
import { folders } from './settings.ts';

const file = join(folders.content, 'how-fast.json');

/** What `npm run bench -- --publish` wrote; undefined when nothing has been measured. */
export const howFast: HowFast | undefined = existsSync(file) ? howFastSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

const PER: Readonly<Record<Unit, number>> = { '': 1, kB: 1000, MB: 1e6, s: 1000, ms: 1 };

/** The columns of a table of which some row has a figure. */
export function columnsOf({ id, rows }: FastTable): string[] {
  return Object.keys(TABLES[id].columns).filter((column) => rows.some(({ figures }) => figures[column] !== undefined));
}

/** The rows of each group in turn; one group without a name where a table has none. */
export function groupsOf({ rows }: FastTable): { group: string | undefined; rows: Row[] }[] {
  return [...new Set(rows.map(({ group }) => group))].map((group) => ({ group, rows: rows.filter((row) => row.group === group) }));
}

/** The name of a row, a column or a group: `ours`, or a number of pages. @throws Error when the labels have none. */
export function nameOf(id: string, names: Readonly<Record<string, string>>, labels: HowFastLabels): string {
  const name = /^\d+$/.test(id) ? fill(labels.pages, { count: Number(id).toLocaleString('en-GB') }) : names[id];
  if (name === undefined) throw new Error(`content/labels/how-fast.yaml has no name for "${id}", which stands in content/how-fast.json.`);
  return name;
}

/** A figure with its unit: `12.3 kB`. */
export function figureOf(table: FastTable, row: Row, column: string, labels: HowFastLabels): string {
  const units: Readonly<Record<string, Unit>> = TABLES[table.id].columns;
  const unit = units[column] ?? '';
  const figure = row.figures[column];
  if (figure === undefined) return labels.unknown;
  const said = rounded(figure / PER[unit]);
  return (unit === '' ? said : fill(labels.units[unit], { figure: said })).replaceAll(' ', '\u00a0');
}

/** How many times the first figure: `2.5 ×`; empty where nothing is compared. */
export function timesOf(table: FastTable, row: Row, column: string, labels: HowFastLabels): string {
  const ratio = ratioOf(table, row, column);
  return ratio === undefined ? '' : fill(labels.ratio, { ratio: rounded(ratio) }).replaceAll(' ', '\u00a0');
}

/** Two digits that count, and whole numbers from ten on: more would seem more exact than it is. */
function rounded(value: number): string {
  return Number(value >= 10 || value === 0 ? value.toFixed(0) : value.toPrecision(2)).toLocaleString('en-GB', { maximumFractionDigits: 3 });
}
