import { expect, test } from 'vitest';
import { readCsv } from '../../scripts/lib/csv.ts';

test.each(['\n', '\r\n', '\r'])('A row after a cell of several lines is told with its own line (%j)', (end) => {
  const table = ['ward,hospital', '"Oak', 'and', 'Ash",Hill', 'Elm,Hill', ''].join(end);
  expect(readCsv(table).rows.map(({ line, cells }) => [line, cells[0]?.replace(/\s+/g, ' ')])).toEqual([[1, 'ward'], [2, 'Oak and Ash'], [5, 'Elm']]);
});
