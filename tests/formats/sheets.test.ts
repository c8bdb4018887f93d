import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../scripts/papers/index.ts';
import { withFields } from '../../scripts/lib/pdf-form.ts';
import type { PaperId } from '../../src/core/data/leaflets.ts';
import { composeLeaflets } from '../../src/core/leaflets/compose.ts';
import type { Leaflet } from '../../src/core/leaflets/leaflet.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { testPromises } from '../lib/pdf-promises.ts';
import { readPdf, tagsOf, wordsIn } from '../lib/pdf.ts';
import { fillIn, readFields } from '../lib/pdf-form.ts';
import { readMarks } from '../lib/pdf-marks.ts';

const { content, env } = await fixtureEditions();
const { leaflets } = composeLeaflets(content.leaflets, content.pages, content.library);
const leaflet = (id: string): Leaflet => leaflets.find((it) => it.id === id)!;
const local = {
  service: 'Example Advocacy', phone: '01632 960123', email: 'help@service.example', web: 'https://service.example', hours: 'Monday to Friday', visits: 'Tuesdays, 2pm to 4pm',
};
/** As long as a line of local details may be. */
const longest = { ...local, service: `${'The Independent Advocacy and Citizen Voice Partnership of Northumberland, '.repeat(2).slice(0, 119)}d`, hours: 'Monday to Friday, '.repeat(6).slice(0, 119), phone: '+44 (0)1632 960 1234', email: 'advocacy.and.citizen.voice.partnership@northumberland-advocacy.example' };

const make = (id: string, paper: PaperId, changes: Partial<Leaflet> = {}, details = {}) =>
  PAPERS.find((it) => it.id === paper)!.make({ ...leaflet(id), ...changes }, { ...env, local: details });

const SHEETS: [string, PaperId, number][] = [
  ['poster', 'a4-poster', 12], ['poster', 'a3-poster', 12], ['poster-standard', 'a4-poster', 12], ['cards', 'wallet-cards', 9], ['script', 'script', 12], ['form', 'form', 12],
];

describe.each(SHEETS)('"%s" on the paper "%s"', async (id, paper, smallest) => {
  const made = await make(id, paper);
  const pdf = await readPdf(made.bytes);

  testPromises(pdf, leaflet(id).title);

  test(`has no letters under ${smallest} point`, () => { expect(pdf.smallest).toBeGreaterThanOrEqual(smallest); });

  test('says when it was checked, whose pictures these are, and where a newer copy is', () => {
    for (const words of ['Checked on 22 November 2026.', 'OpenMoji', 'CC BY-SA 4.0']) expect(wordsIn(pdf.text).join(' ')).toContain(words);
    expect(wordsIn(pdf.text).join('')).toContain('site.example/help/print');
    expect(tagsOf(pdf.tags, /^Figure$/).some(({ alt }) => alt?.startsWith('QR code that opens site.example'))).toBe(true);
  });

  test('names the local service to call, or leaves lines to write it on', async () => {
    const words = wordsIn((await readPdf((await make(id, paper, {}, local)).bytes)).text).join(' ');
    expect(wordsIn(pdf.text).join(' ')).toMatch(/Advocacy service.*Phone/);
    expect(words).toContain('Example Advocacy');
    expect(words).toContain('01632 960123');
  });

  test('takes the longest names and numbers that a service can have, and no word comes near the edge', async () => {
    const { bytes, pages } = await make(id, paper, {}, longest);
    expect(pages).toBe(made.pages);
    for (let side = 1; side <= pages!; side += 1) {
      const { words, size } = await readMarks(bytes, side);
      for (const { text, x, y, end } of words) expect(Math.min(x, y, size.width - end), text).toBeGreaterThanOrEqual(10);
    }
    expect(wordsIn((await readPdf(bytes)).text).join(' ')).toContain(wordsIn(longest.service).join(' '));
  });

  test('is the same file each time', async () => {
    expect(Buffer.from((await make(id, paper)).bytes).equals(made.bytes)).toBe(true);
  });
});

describe('A poster', () => {
  test('is on one side of A4, or of A3, and weighs no more than 150 kB', async () => {
    for (const [paper, width, height] of [['a4-poster', 210, 297], ['a3-poster', 297, 420]] as const) {
      const { bytes, pages } = await make('poster', paper, {}, local);
      expect(pages).toBe(1);
      expect(bytes.length).toBeLessThanOrEqual(150_000);
      const { size } = await readMarks(bytes);
      expect([Math.round(size.width), Math.round(size.height)]).toEqual([width, height]);
    }
  });

  test.each([local, longest])('shows the phone number in 40 point or more, and keeps 10 mm of margin', async (details) => {
    const { words, drawn, size } = await readMarks((await make('poster', 'a4-poster', {}, details)).bytes);
    const digits = words.filter(({ points, text }) => points >= 40 && /^[+()0-9\s]+$/.test(text)).map(({ text }) => text).join('');
    expect(digits.replace(/\D/g, '')).toBe(details.phone.replace(/\D/g, ''));
    for (const { text, x, y, end } of words) expect(Math.min(x, y, size.width - end), text).toBeGreaterThanOrEqual(10);
    for (const it of drawn.filter(({ width }) => width < size.width)) expect(Math.min(it.x, size.width - it.x - it.width)).toBeGreaterThanOrEqual(10);
  });

  test('has a title in smaller letters when it is long, and says by how much it is too long', async () => {
    const biggest = async (title: string) => Math.max(...(await readMarks((await make('poster', 'a4-poster', { title })).bytes)).words.map(({ points }) => points));
    expect(await biggest('Someone to talk with on this ward today')).toBeLessThan(await biggest('Talk'));
    expect(() => make('poster', 'a4-poster', { title: 'Someone who is on your side today. '.repeat(8).trim() })).toThrow(/The title has \d+ mm of height; the words need \d+ mm more/);
    expect(() => make('poster', 'a4-poster', { title: 'Unquestionablyunpronounceable' })).toThrow(/too long for a line/);
  });

  test('stops when it has more points than it can show, and says by how much', () => {
    const { blocks, partSizes } = leaflet('poster');
    const three = { blocks: [...blocks, ...blocks, ...blocks], partSizes: [...partSizes, ...partSizes, ...partSizes] };
    expect(() => make('poster', 'a4-poster', three)).toThrow(/the poster has \d+ mm; the words need \d+ mm more/);
  });
});

describe('A sheet of wallet cards', async () => {
  const { bytes, pages } = await make('cards', 'wallet-cards', {}, local);
  const { words, drawn } = await readMarks(bytes);

  test('has 8 cards on one side, of which a screen reader reads one', async () => {
    expect(pages).toBe(1);
    expect(words.filter(({ text }) => text.includes('Have an advocate'))).toHaveLength(8);
    const read = wordsIn((await readPdf(bytes)).text).join(' ');
    for (const once of ['Have an advocate', 'Help is free.', 'Example Advocacy', '01632 960123']) expect(read.split(once)).toHaveLength(2);
  });

  test('has marks to cut along on each side of every card of 85 by 54 mm', () => {
    const [across, up] = [[20, 105, 190], [297 - 30, 297 - 84, 297 - 138, 297 - 192, 297 - 246]];
    const near = (a: number, b: number) => Math.abs(a - b) < 0.3;
    for (const x of across) expect(drawn.filter((it) => it.width < 0.5 && near(it.height, 6) && near(it.x, x)), `at ${x} mm`).toHaveLength(2);
    for (const y of up) expect(drawn.filter((it) => it.height < 0.5 && near(it.width, 6) && near(it.y, y)), `at ${y} mm`).toHaveLength(2);
  });

  test('stops when the words do not fit on a card, and says by how much', () => {
    expect(() => make('cards', 'wallet-cards', { title: 'You can have an advocate. '.repeat(8).trim() })).toThrow(/A card has 46 mm of height; the words need \d+ mm more/);
  });
});

describe('A script to read aloud', async () => {
  const { bytes, pages } = await make('script', 'script');
  const { tags, text } = await readPdf(bytes);

  test('has each line to say after its picture, and stops after each part', () => {
    const said = wordsIn(text).join(' ');
    expect(said).toMatch(/Have a quiet place\..*You can have an advocate.*Stop\. Ask what they want to know\..*You can send a letter\..*Check\. Ask them to say it back\./);
    const flat = tagsOf(tags, /^(Figure|P)$/).map(({ role, alt, text: words }) => (role === 'Figure' ? `[${alt}]` : wordsIn(words).join(' ')));
    expect(flat[flat.indexOf('[A calendar that says 14 days.]') + 1]).toBe('You have 14 days to ask.');
  });

  test('ends with a record of the talk: a table with a header over each column, and rows to fill in', () => {
    const tables = tagsOf(tags, /^Table$/);
    expect(tables).toHaveLength(1);
    expect(tagsOf(tables, /^TH$/).map((cell) => wordsIn(cell.text).join(' '))).toEqual(['Day', 'Understood?', 'Signed']);
    const rows = tagsOf(tagsOf(tables, /^TBody$/), /^TR$/);
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(tagsOf([row], /^TD$/)).toHaveLength(3);
    expect(pages).toBeGreaterThan(1);
  });
});

describe('A form', async () => {
  const { bytes } = await make('form', 'form');
  const fields = await readFields(bytes);

  test('has a field for each question, and says what to put there', () => {
    expect(fields.map(({ name, kind, label }) => [name, kind, label])).toEqual([
      ['name', 'Tx', 'Name'], ['since', 'Tx', 'Since when'], ['agrees', 'Btn', 'Do they agree? Ask them.: Yes'], ['agrees', 'Btn', 'Do they agree? Ask them.: Not sure'],
      ['interpreter', 'Btn', 'An interpreter'], ['wanted', 'Tx', 'Help with'],
    ]);
  });

  test('reads its fields out in that order, each after its question', async () => {
    const { tags } = await readPdf(bytes);
    expect(tagsOf(tags, /^Form$/).map(({ alt }) => alt)).toEqual(fields.map(({ label }) => label));
    const flat = tagsOf(tags, /^(P|Form)$/).map(({ role, alt, text }) => (role === 'Form' ? `[${alt}]` : wordsIn(text).join(' ')));
    expect(flat[flat.indexOf('[Help with]') - 1]).toBe('Help with');
  });

  test('is empty until somebody fills it in, and then keeps what they typed', async () => {
    expect(fields.filter(({ value }) => value && value !== 'Off')).toEqual([]);
    const filled = await readFields(await fillIn(bytes, 'Zoë, 0190'));
    expect(filled.filter(({ kind }) => kind === 'Tx').map(({ value }) => value)).toEqual(['Zoë, 0190', 'Zoë, 0190', 'Zoë, 0190']);
    expect(filled.filter(({ name }) => name === 'agrees').map(({ value, option }) => [value, option])).toEqual([['1', '0'], ['1', '1']]);
    expect(filled.find(({ name }) => name === 'interpreter')?.value).toBe('Yes');
  });

  test('is for one sheet of paper: a longer one is not made', async () => {
    const { form } = leaflet('form');
    const long = { ...form!, groups: Array.from({ length: 12 }, (_, at) => ({ title: 'More', fields: form!.groups.flatMap(({ fields: some }) => some.map((it) => ({ ...it, id: `${it.id}-${at}` }))) })) };
    await expect(make('form', 'form', { form: long })).rejects.toThrow(/fills \d+ sides; at most 2/);
  });

  test('with a question that the sheet has no place for is not made', async () => {
    await expect(withFields(bytes, [{ name: 'gone', label: 'Gone', kind: 'line' }])).rejects.toThrow('no place for "gone"');
  });

  test('that names a picture which is not there is told to the editor', () => {
    const file = content.leaflets.find(({ id }) => id === 'form')!;
    const [group] = file.definition.form!.groups;
    const definition = { ...file.definition, form: { ...file.definition.form!, groups: [{ ...group!, fields: group!.fields.map((it) => ({ ...it, picture: 'leter' })) }] } };
    const { faults } = composeLeaflets([{ ...file, definition }], content.pages, content.library);
    expect(faults[0]).toMatchObject({ rule: 'unknown-picture', fault: 'There is no picture "leter".' });
  });
});
