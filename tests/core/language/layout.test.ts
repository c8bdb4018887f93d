import { describe, expect, test } from 'vitest';
import { LAYOUT_RULES, layoutFindings } from '../../../src/core/language/layout/index.ts';
import type { LaidOutPage, Line } from '../../../src/core/language/layout/layout.ts';
import type { SheetFacts } from '../../../src/core/language/layout/rule.ts';

const A4 = { width: 595.28, height: 841.89 };
const MM = 72 / 25.4;
const PICTURE = { x: 20 * MM, y: 200, width: 30 * MM, height: 30 * MM };
const SHEET: SheetFacts = {
  kind: 'easy-read', letters: 16,
  words: { pageNumber: 'Page {page} of {pages}', contents: 'What is in here', checked: ['Checked in May.'], nextCheck: 'Next in June.', opening: ['This is easy read.'], notice: ['It is new.'], help: 'If you need help' },
};

const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({ text, y, x: 170, width: 8 * text.length, height: 16, size: 16, fonts: ['Regular'], ...more });
/** A good page: its words beside a picture, and its number at the foot. */
const page = (lines: readonly Line[] = [], more: Partial<LaidOutPage> = {}, number = 1, of = 1): LaidOutPage => ({
  ...A4, pictures: [PICTURE],
  lines: [line('This is easy read.', 40), line('It is new.', 70), line('You can ask for help.', 220), ...lines,
    line('If you need help', 560), line('Checked in May.', 600), line('Next in June.', 640), line(`Page ${number} of ${of}`, 800, { x: 480 })],
  ...more,
});
const found = (pages: readonly LaidOutPage[], sheet: Partial<SheetFacts> = {}): string[] => layoutFindings({ pages }, { ...SHEET, ...sheet }).map(({ rule, severity, page: at }) => `${rule} ${severity}${at ? ` ${at}` : ''}`);

test('a good sheet has no finding', () => {
  expect(found([page()])).toEqual([]);
});

describe('a sheet that is hard to read is told apart from a good one', () => {
  test.each<[string, LaidOutPage[], string]>([
    ['letters smaller than promised', [page([line('You can phone us.', 300, { size: 15 })])], 'L1 warning 1'],
    ['letters too small for anyone', [page([line('You can phone us.', 300, { size: 12 })])], 'L1 error 1'],
    ['italics', [page([line('You can phone us.', 300, { fonts: ['Noto-Italic'] })])], 'L5 error 1'],
    ['block capitals', [page([line('READ THIS FIRST TODAY', 300)])], 'L5 error 1'],
    ['a word broken at the end of a line', [page([line('You are in hospi-', 300), line('tal now.', 324)])], 'L7 error 1'],
    ['justified words', [page(Array.from({ length: 6 }, (_, n) => line('Some words of one length', 300 + 24 * n)))], 'L7 error 1'],
    ['a long line', [page([line('word '.repeat(20).trim(), 300, { width: 300 })])], 'L8 warning 1'],
    ['lines set too close', [page([line('You can ask', 300), line('for help today', 318)])], 'L9 warning 1'],
    ['two sentences on one line', [page([line('You can ask. It is free.', 300)])], 'L12 error 1'],
    ['a phone number torn apart', [page([line('Phone 0300 123', 300), line('4567 today', 324)])], 'L13 error 1'],
    ['a date torn apart', [page([line('Come on 6', 300), line('August for a talk', 324)])], 'L13 error 1'],
    ['a page without its number', [page([], {}, 1, 2), page([], {}, 3, 2)], 'L14 error 2'],
    ['more sides than anyone reads', Array.from({ length: 13 }, (_, n) => page([line('What is in here', 90)], {}, n + 1, 13)), 'L15 warning'],
    ['a long sheet without a list of its parts', Array.from({ length: 9 }, (_, n) => page([], {}, n + 1, 9)), 'L16 warning'],
    ['small paper', [page([], { width: 420, height: 595 })], 'L17 warning 1'],
    ['two columns', [page([line('These words stand left', 300, { x: 60, width: 150 }), line('These words stand right', 300, { x: 320 })])], 'L19 error 1'],
    ['words to the left of their picture', [page([], { pictures: [{ ...PICTURE, x: 200 }] })], 'P2 error 1'],
    ['a picture without words beside it', [page([], { pictures: [PICTURE, { ...PICTURE, y: 420 }] })], 'P2 error 1'],
    ['a small picture', [page([], { pictures: [{ ...PICTURE, width: 60, height: 60 }] })], 'P4 warning 1'],
  ])('%s', (_name, pages, expected) => {
    expect(found(pages)).toContain(expected);
  });

  test.each(['opening', 'help', 'checked', 'notice'])('a sheet that does not say its "%s"', (key) => {
    const missing = key === 'help' ? 'Words that are not there' : ['Words that are not there'];
    expect(found([page()], { words: { ...SHEET.words, [key]: missing } })).toEqual([expect.stringMatching(/^O\d error$/)]);
  });
});

test('a list of contents, the foot of a page, a title with a number and a long web address are nobody\'s fault', () => {
  expect(found([page([
    line('What an advocate is . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 2', 300), line('2. You lead', 330),
    line('example.org/health-and-', 360), line('care/advice', 384), line('On Your Side, 22 November 2026', 800, { x: 60 }),
  ])])).toEqual([]);
});

test('each rule has a source, and no two have one code', () => {
  expect(LAYOUT_RULES.filter(({ source }) => source === '')).toEqual([]);
  expect(new Set(LAYOUT_RULES.map(({ id }) => id)).size).toBe(LAYOUT_RULES.length);
});
