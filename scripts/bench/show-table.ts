import { ratioOf, TABLES, type FastTable, type Unit } from '../../src/core/data/how-fast.ts';

const PER: Readonly<Record<Unit, number>> = { '': 1, ms: 1, s: 1000, kB: 1000, MB: 1e6 };

/** Prints a table, each figure with its ratio to the first of its group. */
export function showTable({ id, rows }: Pick<FastTable, 'id' | 'rows'>): void {
  console.log(`  ${id}`);
  console.table(rows.map((row) => ({
    of: row.of, ...(row.group !== undefined && { group: row.group }),
    ...Object.fromEntries(Object.entries<Unit>(TABLES[id].columns).map(([column, unit]) => {
      const figure = row.figures[column];
      const ratio = ratioOf({ id, rows }, row, column);
      return [column, figure === undefined ? '' : `${Number((figure / PER[unit]).toFixed(unit === '' ? 1 : 2))} ${unit}${ratio === undefined ? '' : ` (× ${ratio.toFixed(2)})`}`.trim()];
    })),
  })));
}
