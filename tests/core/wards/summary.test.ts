import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/core/wards/csv.ts';
import { faultsListed, summaryTable } from '../../../src/core/wards/summary.ts';
import type { Fault } from '../../../src/core/fault.ts';

const fault = (line: number, says: string): Fault => ({ file: 'wards.csv', line, rule: 'ward-value', severity: 'error', fault: says, todo: 'Mend it.' });

describe('The summary', () => {
  test('has a row for each row of the spreadsheet, in its order, with what became of it', () => {
    const rows = summaryTable([
      { line: 4, ward: 'Oak', hospital: 'Hill', files: 0, pages: 0, faults: [fault(4, 'No phone.')] },
      { line: 2, ward: 'Ash', hospital: 'Hill', folder: 'hill/ash', files: 6, pages: 11, faults: [] },
    ]).split('\r\n');
    expect(rows[1]).toBe('2,"Ash","Hill","hill/ash",6,11,"complete",""');
    expect(rows[2]).toBe('4,"Oak","Hill","",0,0,"not made","No phone. Mend it."');
  });

  test('holds nothing that a spreadsheet program would run as a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t=', '\r']) expect(csvText([[`${sign}cmd`]])).toBe(`\uFEFF"'${sign}cmd"\r\n`);
    expect(csvText([['a "b", c', -1]])).toBe('\uFEFF"a ""b"", c",-1\r\n');
  });
});

test('The same fault of many rows is told once, with its lines', () => {
  const listed = faultsListed([fault(2, 'No phone.'), fault(3, 'No ward.'), fault(5, 'No phone.')], 10);
  expect(listed).toHaveLength(2);
  expect(listed[0]).toContain('wards.csv:2  No phone.');
  expect(listed[0]).toContain('The same on 1 more: line 5');
  expect(faultsListed([fault(2, 'a'), fault(2, 'b'), fault(2, 'c')], 1).at(-1)).toBe('… and 2 more.');
});
