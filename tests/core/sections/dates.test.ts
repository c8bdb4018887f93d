import { describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import { workOut } from '../../../src/core/sections/dates.ts';
import { lastDay, windowOf } from '../../../src/core/sections/periods.ts';

const { content } = await readContent('content');
const sections = new Map(content.library.sections.map((section) => [section.id, section.dates]));

/**
 * Worked out by hand from the words of the Act, with a calendar and a pencil: the section, the line of it, the day on which
 * it began, and what must come out. Where a period "begins with" a day, that day is day 1.
 */
const DAYS: [section: string, line: number, start: string, until: string, why: string][] = [
  // Section 2(4): 28 days beginning with the day of admission.
  ['section-2', 0, '2026-01-01', '2026-01-28', 'the 1st is day 1, so the 28th is day 28'],
  ['section-2', 0, '2026-12-20', '2027-01-16', '12 days are left of December, and 16 are needed of January'],
  ['section-2', 0, '2027-02-01', '2027-02-28', 'a February of 28 days is one whole period'],
  ['section-2', 0, '2027-02-02', '2027-03-01', 'a day later it reaches into March'],
  ['section-2', 0, '2028-02-02', '2028-02-29', 'in a leap year it ends on the 29th'],
  ['section-2', 0, '2028-02-03', '2028-03-01', 'and a day later on 1 March'],
  ['section-2', 0, '2026-10-10', '2026-11-06', 'the clocks go back in between, and a day is a day'],
  // Section 66(2)(a): within 14 days beginning with the day of admission.
  ['section-2', 1, '2026-12-20', '2027-01-02', 'the case of Modaresi: admitted on 20 December, the last day is 2 January'],
  ['section-2', 1, '2028-02-15', '2028-02-28', '15 February is day 1'],
  ['section-2', 1, '2028-02-16', '2028-02-29', 'a leap day counts'],
  ['section-2', 1, '2027-02-16', '2027-03-01', 'no leap day to count'],
  ['section-2', 1, '2026-10-20', '2026-11-02', 'over the night when the clocks go back'],
  ['section-2', 1, '2027-03-20', '2027-04-02', 'over the night when the clocks go forward'],
  // Section 20(1): 6 months beginning with the day of admission. It ends the day before the same date.
  ['section-3', 0, '2026-01-01', '2026-06-30', 'the day before 1 July'],
  ['section-3', 0, '2026-03-15', '2026-09-14', 'the day before 15 September'],
  ['section-3', 0, '2026-03-01', '2026-08-31', 'the day before 1 September'],
  ['section-3', 0, '2026-07-12', '2027-01-11', 'over the end of the year'],
  ['section-3', 0, '2026-09-01', '2027-02-28', 'the day before 1 March'],
  ['section-3', 0, '2027-09-01', '2028-02-29', 'the day before 1 March in a leap year'],
  ['section-3', 0, '2026-08-28', '2027-02-27', 'there is a 28 February'],
  ['section-3', 0, '2026-08-29', '2027-02-28', 'there is no 29 February in 2027'],
  ['section-3', 0, '2026-08-30', '2027-02-28', 'there is never a 30 February'],
  ['section-3', 0, '2026-08-31', '2027-02-28', 'nor a 31 February'],
  ['section-3', 0, '2027-08-29', '2028-02-28', 'there is a 29 February in 2028, and it ends the day before'],
  ['section-3', 0, '2027-08-30', '2028-02-29', 'there is no 30 February'],
  ['section-3', 0, '2027-08-31', '2028-02-29', 'nor a 31 February'],
  ['section-3', 0, '2026-03-31', '2026-09-30', 'September has 30 days'],
  ['section-3', 0, '2026-03-30', '2026-09-29', 'there is a 30 September'],
  ['section-3', 0, '2026-05-31', '2026-11-30', 'November has 30 days'],
  ['section-3', 0, '2026-10-31', '2027-04-30', 'April has 30 days'],
  ['section-3', 0, '2026-12-31', '2027-06-30', 'June has 30 days'],
  ['section-3', 0, '2027-01-31', '2027-07-30', 'there is a 31 July'],
  ['section-3', 0, '2028-02-29', '2028-08-28', 'begun on a leap day'],
  ['section-3', 1, '2026-11-22', '2027-05-21', 'section 66(2)(b): the same 6 months to ask the tribunal'],
  ['guardianship', 0, '2026-04-06', '2026-10-05', 'guardianship: 6 months from when it was accepted'],
  ['cto', 0, '2026-06-30', '2026-12-29', 'a community treatment order: 6 months from when it was made'],
  ['section-47', 0, '2026-02-28', '2026-08-27', 'section 69(2)(b): 6 months from the direction'],
  ['section-37', 0, '2026-11-30', '2027-05-29', 'a hospital order: 6 months from the order'],
  ['section-37-guardianship', 0, '2026-11-30', '2027-05-29', 'a guardianship order: 6 months from the order'],
  ['section-47', 1, '2026-08-31', '2027-02-28', 'section 69(2)(b): to ask the tribunal, over a short February'],
];

/** A right that opens when one period has ended and closes with another. */
const WINDOWS: [section: string, line: number, start: string, from: string, until: string][] = [
  ['section-37', 1, '2026-01-15', '2026-07-15', '2027-01-14'],
  ['section-37-41', 0, '2026-08-31', '2027-03-01', '2027-08-30'],
  ['section-37-41', 0, '2028-02-29', '2028-08-29', '2029-02-28'],
  ['section-37-41', 0, '2026-09-01', '2027-03-01', '2027-08-31'],
  ['section-47-49', 1, '2026-05-31', '2026-12-01', '2027-05-30'],
  ['section-45a', 0, '2026-11-30', '2027-05-30', '2027-11-29'],
  ['conditional-discharge', 0, '2026-06-10', '2027-06-10', '2028-06-09'],
  ['conditional-discharge', 0, '2028-02-29', '2029-03-01', '2030-02-28'],
  ['conditional-discharge', 1, '2026-06-10', '2026-12-10', '2027-06-09'],
];

/** Real hours, from the minute. The clocks go back on 25 October 2026 and forward on 28 March 2027. */
const HOURS: [section: string, line: number, start: string, until: string, why: string][] = [
  ['section-5-2', 0, '2026-06-01T14:20', '2026-06-04T14:20', '3 days to the minute'],
  ['section-5-2', 0, '2026-10-24T23:30', '2026-10-27T22:30', 'an hour comes twice'],
  ['section-5-2', 0, '2027-03-26T10:00', '2027-03-29T11:00', 'an hour is left out'],
  ['section-4', 0, '2026-12-24T09:00', '2026-12-27T09:00', 'holidays count'],
  ['section-5-4', 0, '2026-10-24T22:00', '2026-10-25T03:00', '6 real hours over the change'],
  ['section-5-4', 0, '2027-03-27T22:00', '2027-03-28T05:00', 'and over the other one'],
  ['section-136', 0, '2026-12-31T18:00', '2027-01-01T18:00', 'over the end of the year'],
  ['section-136', 0, '2026-10-25T01:30', '2026-10-26T00:30', 'a time that the clock shows twice is the first of the two'],
  ['section-136', 1, '2028-02-28T20:00', '2028-03-01T08:00', '24 and 12 hours more, over a leap day'],
  ['section-135-1', 0, '2026-07-01T00:00', '2026-07-02T00:00', 'midnight to midnight'],
  ['cto-recall', 0, '2026-08-30T17:45', '2026-09-02T17:45', 'a recall, over the end of a month'],
];

function lineOf(section: string, line: number, start: string) {
  const dates = sections.get(section);
  if (!dates) throw new Error(`content/sections.yaml has no dates for ${section}.`);
  return workOut(dates, start)?.[line];
}

describe('Dates that are worked out are those that the law means', () => {
  test.each(DAYS)('%s, line %i, from %s: %s (%s)', (section, line, start, until) => {
    expect(lineOf(section, line, start)).toMatchObject({ until, from: undefined });
  });
  test.each(WINDOWS)('%s, line %i, from %s: %s to %s', (section, line, start, from, until) => {
    expect(lineOf(section, line, start)).toMatchObject({ from, until });
  });
  test.each(HOURS)('%s, line %i, from %s: %s (%s)', (section, line, start, until) => {
    expect(lineOf(section, line, start)).toMatchObject({ until });
  });
});

test.each(['2027-02-29', '2026-13-01', '2026-04-31', 'yesterday', '', '2026-1-1', '0000-00-00'])('"%s" is not taken for a day', (start) => {
  expect(workOut(sections.get('section-2')!, start)).toBeUndefined();
});

test.each(['2027-03-28T01:30', '2026-11-22', '2026-11-22T25:00', '2026-02-30T10:00'])('"%s" is not taken for a time: no clock ever shows it', (start) => {
  expect(workOut(sections.get('section-136')!, start)).toBeUndefined();
});

test('Each date stands beside the rule by which it was worked out', () => {
  for (const [id, dates] of sections) for (const line of dates?.lines ?? []) expect(line.rule, id).toMatch(/section|Schedule/);
});

test('A period of N days and the next one leave no day out and count none twice', () => {
  expect(windowOf('2026-01-01', { after: { days: 28 } }).opens).toBe('2026-01-29');
  expect(lastDay('2026-01-01', { days: 1 })).toBe('2026-01-01');
});
