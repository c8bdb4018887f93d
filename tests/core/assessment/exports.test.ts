import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment, type Outline, type Standing } from '../../../src/core/assessment/assessment.ts';
import { toCsv } from '../../../src/core/assessment/csv.ts';
import { assessmentRows, type RowLabels } from '../../../src/core/assessment/rows.ts';
import { changeSign, ratingSign, summaryPicture } from '../../../src/core/assessment/summary-picture.ts';

const read = (csv: string) => parse(csv, { bom: true, relax_column_count: true }) as string[][];

describe('a spreadsheet', () => {
  test('opens with every word in its cell: commas, quotes, lines and letters of other languages', () => {
    const rows = [['a,b', 'say "no"'], ['one\ntwo', 'Zażółć 😀'], ['', ' ; ']];
    expect(read(toCsv(rows))).toEqual(rows);
  });

  test('shows what looks like a formula as words', () => {
    const cells = ['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '=HYPERLINK("http://x","y")'];
    for (const line of read(toCsv(cells.map((cell) => [cell])))) expect(line[0]?.startsWith('\'')).toBe(true);
    expect(toCsv([['=1"2']])).toBe('\uFEFF"\'=1""2"\r\n');
  });
});

describe('an assessment as rows', () => {
  const outline: Pick<Outline, 'areas'> = { areas: [{ id: 'role', title: 'Role' }, { id: 'links', title: 'Links' }] };
  const labels: RowLabels = {
    subject: 'Service', rater: 'Who', on: 'Date', area: 'Area', rating: 'Rating', notes: { evidence: 'Shows', strengths: 'Strong', develop: 'Develop' },
    lines: { what: 'What', who: 'Who does it', byWhen: 'By when', measure: 'Know' }, standings: { red: 'Red', amber: 'Amber', green: 'Green', unanswered: 'Not yet' },
  };
  const assessment: Assessment = {
    ...emptyAssessment('check', { version: 1 }), subject: 'North', rater: 'Ana', on: '2026-11-22',
    areas: { role: { rating: 'red', evidence: 'Seen', strengths: '', develop: 'More' } },
    actions: [{ area: 'role', what: 'Call', who: 'Bo', byWhen: 'May', measure: 'Called' }, { area: 'role', what: 'Write', who: '', byWhen: '', measure: '' }],
  };

  test('has a row for each action, one for an area without any, and says on each whose it is', () => {
    expect(assessmentRows(assessment, outline, labels)).toEqual([
      ['Service', 'Who', 'Date', 'Area', 'Rating', 'Shows', 'Strong', 'Develop', 'What', 'Who does it', 'By when', 'Know'],
      ['North', 'Ana', '2026-11-22', 'Role', 'Red', 'Seen', '', 'More', 'Call', 'Bo', 'May', 'Called'],
      ['North', 'Ana', '2026-11-22', 'Role', 'Red', 'Seen', '', 'More', 'Write', '', '', ''],
      ['North', 'Ana', '2026-11-22', 'Links', 'Not yet', '', '', '', '', '', '', ''],
    ]);
  });
});

describe('the picture of the ratings', () => {
  const words = { standings: { red: 'Red', amber: 'Amber', green: 'Green', unanswered: 'Not yet' }, middle: ['2', 'of 3 rated'] } as const;
  const standings: Standing[] = ['red', 'green', 'unanswered', 'amber', 'amber'];
  const svg = summaryPicture(standings, words, 'p');

  test('has a petal with a word and a number for each area, in their order', () => {
    expect([...svg.matchAll(/class="word"[^>]*>([^<]+)</g)].map(([, word]) => word)).toEqual(['Red', 'Green', 'Not yet', 'Amber', 'Amber']);
    expect([...svg.matchAll(/class="number"[^>]*>([^<]+)</g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('tells ratings apart without colour: red and amber have patterns of their own, and an open area has none of it', () => {
    expect(svg.match(/url\(#p-red\)/g)).toHaveLength(1);
    expect(svg.match(/url\(#p-amber\)/g)).toHaveLength(2);
    expect(svg.match(/class="fill /g)).toHaveLength(4);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    const bars = (['red', 'amber', 'green', 'unanswered'] as const).map((standing) => ratingSign(standing).match(/fill="currentColor"/g)?.length ?? 0);
    expect(bars).toEqual([1, 2, 3, 0]);
    expect(new Set(['better', 'worse', 'same'].map((change) => changeSign(change as 'same'))).size).toBe(3);
  });

  test('can be drawn for any number of areas, and takes words only as words', () => {
    for (const count of [2, 5, 10, 17]) expect(summaryPicture(Array.from({ length: count }, () => 'green' as const), words, 'p')).not.toMatch(/NaN|undefined/);
    expect(summaryPicture(['red', 'red'], { ...words, middle: ['<b>', '&'] }, 'p')).toContain('&lt;b>');
  });
});
