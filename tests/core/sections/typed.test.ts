import { expect, test } from 'vitest';
import { readStart } from '../../../src/core/sections/typed.ts';

const day = (day: string, month: string, year: string) => readStart({ day, month, year });

test.each([['22', '11', '2026'], [' 22 ', 'November', '2026'], ['22', 'nov', '2026']])('a day may be typed as %s %s %s', (...typed) => {
  expect(day(...typed)).toBe('2026-11-22');
});
test('a time is read on the 24-hour clock', () => {
  expect(readStart({ day: '1', month: '2', year: '2026', hour: '9', minute: '5' })).toBe('2026-02-01T09:05');
  expect(readStart({ day: '1', month: '2', year: '2026', hour: '0', minute: '00' })).toBe('2026-02-01T00:00');
});

test.each([
  ['', '', '', 'empty', 'day'], ['22', '', '2026', 'month', 'month'], ['22', '11', '', 'year', 'year'], ['22', '11', '26', 'shortYear', 'year'],
  ['29', '2', '2027', 'noSuchDay', 'day'], ['31', 'April', '2026', 'noSuchDay', 'day'], ['1', '13', '2026', 'noSuchDay', 'month'], ['x', '1', '2026', 'noSuchDay', 'day'], ['-1', '1', '2026', 'noSuchDay', 'day'],
])('%s %s %s is told as a fault that names the box', (typedDay, month, year, fault, box) => {
  expect(day(typedDay, month, year)).toEqual({ fault, box });
});
test.each([['24', '00', 'hour'], ['9', '60', 'minute'], ['9pm', '00', 'hour']])('%s:%s is told as a fault that names the box', (hour, minute, box) => {
  expect(readStart({ day: '1', month: '2', year: '2026', hour, minute })).toEqual({ fault: 'noSuchTime', box });
});
test('a time of which a part is missing is told as a fault', () => {
  expect(readStart({ day: '1', month: '2', year: '2026', hour: '9', minute: '' })).toEqual({ fault: 'minute', box: 'minute' });
});
