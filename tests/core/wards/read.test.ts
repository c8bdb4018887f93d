import { describe, expect, test } from 'vitest';
import { readWards, type Row } from '../../../src/core/wards/read.ts';
import type { WardSheet } from '../../../src/core/wards/sheets.ts';

const sheet = (leaflet: string, title: string, paper: WardSheet['paper'], inPack: boolean): WardSheet =>
  ({ id: `${leaflet}-${paper}`, leaflet, paper, title, label: paper === 'a4-poster' ? 'Poster on A4' : 'Leaflet', describe: '', inPack });
const sheets = [
  sheet('ask', 'You can ask', 'a4-leaflet', true), sheet('ask', 'You can ask', 'trifold', false),
  sheet('ask-easy-read', 'You can ask (easy read)', 'a4-leaflet', true), sheet('wall', 'Look here', 'a3-poster', false), sheet('wall', 'Look here', 'a4-poster', false),
];
const example = { ward: 'A ward', hospital: 'A hospital', service: 'A service', phone: '01632 960 000', email: '', web: '', hours: '', visits: '', complaints: '', sheets: '' };
const canShow = (letter: string) => /[\p{Script=Latin}\p{N}\p{P}\p{S} \u0300-\u036f]/u.test(letter) && !/\p{Emoji_Presentation}/u.test(letter);

function read(...lines: string[]) {
  const rows = lines.map((line, at): Row => ({ line: at + 1, cells: line.split('|') }));
  return readWards(rows, { file: 'wards.csv', sheets, example, canShow });
}
const HEAD = 'ward|hospital|service|phone|sheets';
const chosen = (cell: string) => read(HEAD, `Ash|Hill|Service|01632 960 123|${cell}`).wards[0]?.sheets.map(({ id }) => id);
const faultsOf = (...cells: string[]) => read(HEAD, ...cells).faulty.flatMap(({ faults }) => faults.map(({ line, rule }) => [line, rule]));

describe('The first row', () => {
  test('may name the columns in any order and case, with spaces and hyphens', () => {
    const { wards } = read('PHONE |E-mail| Hospital|Ward|Service', '01632 960 123|a@b.example|Hill|Ash|Us');
    expect(wards[0]?.details).toEqual({ phone: '01632 960 123', email: 'a@b.example', hospital: 'Hill', ward: 'Ash', service: 'Us' });
  });

  test('is told once with all that is wrong in it, and no row is read', () => {
    const { wards, faults } = read('Ward name|hospital|service|service', 'Ash|Hill|Us|');
    expect(wards).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.fault).toBe('The first row must name the columns. It has no column "ward", "phone". It has "Ward name", which is not known. It has "service" more than once.');
  });

  test('may have empty names at its end, as spreadsheets leave them', () => {
    expect(read(`${HEAD}||`, 'Ash|Hill|Us|01632 960 123|||').wards).toHaveLength(1);
  });
});

describe('A row', () => {
  test('needs the ward, the hospital, the service and the phone number, and is told each that is missing', () => {
    expect(read(HEAD, '|Hill||').faulty[0]?.faults.map(({ fault }) => fault)).toEqual(['Column ward: This cell is empty.', 'Column service: This cell is empty.', 'Column phone: This cell is empty.']);
  });

  test('with a number that has lost its first 0 is not printed', () => {
    expect(faultsOf('Ash|Hill|Us|1632960123|')).toEqual([[2, 'ward-phone']]);
    for (const fine of ['01632 960 123', '+44 1632 960123', '116 123', '111', '0300 123 2201']) expect(faultsOf(`Ash|Hill|Us|${fine}|`)).toEqual([]);
  });

  test('may begin with signs of formulas, which are words', () => {
    expect(read(HEAD, '=1+1|@Hill|-Us|01632 960 123|').wards[0]?.details).toMatchObject({ ward: '=1+1', hospital: '@Hill', service: '-Us' });
  });

  test('with line breaks, no-break spaces and invisible letters in it says the same on one line', () => {
    expect(read(HEAD, 'Ash\r\nWard\u00a0\u200b2\u00ad|Hill|Us|01632 960 123|').wards[0]?.details.ward).toBe('Ash Ward 2');
  });

  test('with a sign that the sheets cannot show is told that sign, once', () => {
    expect(read(HEAD, 'Ash 🌳🌳 中|Hill|Us|01632 960 123|').faulty[0]?.faults[0]?.fault).toBe('Column ward: The sheets cannot show "🌳", "中".');
  });

  test('of the same ward and hospital as one before is told with both lines, and the first stands', () => {
    const { wards, faulty } = read(HEAD, 'Ash|Hill|Us|01632 960 123|', 'ASH|hill|Us|01632 960 124|', 'Ash|Vale|Us|01632 960 125|');
    expect(wards.map(({ line }) => line)).toEqual([2, 4]);
    expect(faulty.map(({ line }) => line)).toEqual([3]);
    expect(faulty[0]?.faults[0]?.todo).toContain('lines 2 and 3');
  });

  test('with a cell under no name is not guessed at', () => { expect(faultsOf('Ash, first floor|Hill|Us|01632 960 123||more')).toEqual([[2, 'ward-cells']]); });

  test('that still holds the placeholders of the template is not used', () => {
    expect(faultsOf('A ward|A hospital|A service|01632 960 000|')).toEqual([[2, 'ward-example']]);
  });

  test('without any words is passed over', () => { expect(read(HEAD, '||||', 'Ash|Hill|Us|01632 960 123|', '| | ||').wards).toHaveLength(1); });

  test('with a fault keeps no other back, among ten thousand', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `Ward ${at}|Hospital ${at % 40}|Us|${at % 100 === 7 ? '' : '01632 960 123'}|`);
    const { wards, faulty } = read(HEAD, ...lines);
    expect([wards.length, faulty.length]).toEqual([9900, 100]);
    expect(new Set(wards.map(({ folder }) => `${folder.hospital}/${folder.ward}`)).size).toBe(9900);
  });
});

describe('The sheets of a ward', () => {
  test('are the standard pack when nothing is asked for', () => { expect(chosen('')).toEqual(['ask-a4-leaflet', 'ask-easy-read-a4-leaflet']); });
  test('may be all', () => { expect(chosen('ALL')).toHaveLength(5); });
  test('may be the pack and more', () => { expect(chosen('pack; wall-a3-poster')).toEqual(['ask-a4-leaflet', 'ask-easy-read-a4-leaflet', 'wall-a3-poster']); });
  test('can be named by leaflet, which means those of its papers that are in the pack', () => { expect(chosen('You can ask')).toEqual(['ask-a4-leaflet']); });
  test('of a leaflet outside the pack are on its first paper', () => { expect(chosen('look here')).toEqual(['wall-a3-poster']); });
  test('can be named by title and paper, with any signs between', () => { expect(chosen('Look here, Poster on A4')).toEqual(['wall-a4-poster']); });
  test('that nobody knows are told with those that are', () => {
    const { faulty } = read(HEAD, 'Ash|Hill|Us|01632 960 123|ask; the moon');
    expect(faulty[0]?.faults[0]).toMatchObject({ line: 2, fault: 'Column sheets: There is no sheet "the moon".' });
  });
});

test('An empty table, and one with its first row only, are told in one message', () => {
  expect(readWards([], { file: 'wards.csv', sheets, example, canShow }).faults.map(({ rule }) => rule)).toEqual(['ward-nothing']);
  expect(read(HEAD).faults.map(({ rule }) => rule)).toEqual(['ward-nothing']);
});
