import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { foldingOrder } from '../../scripts/lib/fold-booklet.ts';
import { PAPERS } from '../../scripts/papers/index.ts';
import type { PaperId } from '../../src/core/data/leaflets.ts';
import { composeLeaflets } from '../../src/core/leaflets/compose.ts';
import type { Leaflet } from '../../src/core/leaflets/leaflet.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { readMarks } from '../lib/pdf-marks.ts';
import { testPromises } from '../lib/pdf-promises.ts';
import { readPdf, tagsOf, wordsIn } from '../lib/pdf.ts';
import { lostWord } from '../lib/read-back.ts';

const { content, env } = await fixtureEditions();
const { leaflets } = composeLeaflets(content.leaflets, content.pages, content.library);
const leaflet = (id: string): Leaflet => leaflets.find((it) => it.id === id)!;
const local = {
  service: 'Example Advocacy', phone: '01632 960123', email: 'help@service.example', web: 'https://www.service.example/imha/',
  hours: 'Monday to Friday', visits: 'Tuesdays, 2pm to 4pm', ward: 'Willow Ward', hospital: 'Example Hospital',
};

const make = async (id: string, paper: PaperId, changes: Partial<Leaflet> = {}, details = {}) =>
  PAPERS.find((it) => it.id === paper)!.make({ ...leaflet(id), ...changes }, { ...env, local: details });
/** The leaflet with its parts so many times over. */
const times = (id: string, count: number): Partial<Leaflet> => {
  const { blocks, partSizes } = leaflet(id);
  return { blocks: Array.from({ length: count }, () => blocks).flat(), partSizes: Array.from({ length: count }, () => partSizes).flat() };
};
async function lastSide(bytes: Uint8Array): Promise<Uint8Array> {
  const [from, to] = [await PDFDocument.load(bytes), await PDFDocument.create()];
  to.addPage((await to.copyPages(from, [from.getPageCount() - 1]))[0]!);
  return to.save();
}
const said = (text: string) => wordsIn(text).join(' ');

// Sizes: clear print is 12 point or more (UKAAF), easy read 14 or more (Department of Health), page numbers included.
const SHEETS: [string, PaperId, number][] = [
  ['leaflet', 'a4-leaflet', 12], ['leaflet', 'trifold', 12], ['leaflet-easy-read', 'a4-leaflet', 14], ['leaflet-easy-read', 'a5-booklet', 14],
];

describe.each(SHEETS)('"%s" on the paper "%s"', async (id, paper, smallest) => {
  const made = await make(id, paper);
  const pdf = await readPdf(made.bytes);

  testPromises(pdf, leaflet(id).title);

  test('loses no word of its parts, and keeps their order', () => { expect(lostWord(leaflet(id), wordsIn(pdf.text))).toBeUndefined(); });

  test(`has no letters under ${smallest} point`, () => { expect(pdf.smallest).toBeGreaterThanOrEqual(smallest); });

  test('says when it was checked, whose pictures these are, and where a newer copy is', () => {
    for (const words of ['Checked on 22 November 2026.', 'To be checked by 22 May 2027.', 'OpenMoji', 'CC BY-SA 4.0']) expect(said(pdf.text)).toContain(words);
    expect(wordsIn(pdf.text).join('')).toContain('site.example/help/print');
    expect(tagsOf(pdf.tags, /^Figure$/).some(({ alt }) => alt?.startsWith('QR code that opens site.example'))).toBe(true);
  });

  test('leaves lines to write the local service on, and says how to find it', () => {
    expect(said(pdf.text)).toContain(env.sheets.local.howToFind);
    for (const line of ['service', 'phone', 'hours', 'visits'] as const) expect(said(pdf.text)).toContain(env.sheets.local.lines[line]);
    expect(said(pdf.text)).not.toContain(env.sheets.local.lines.email);
  });

  test('prints the local service where it is known, with its number in bigger letters', async () => {
    const { bytes, pages } = await make(id, paper, {}, local);
    const { text } = await readPdf(bytes);
    for (const value of ['Example Advocacy', '01632 960123', 'Monday to Friday', 'Tuesdays, 2pm to 4pm', 'Willow Ward, Example Hospital']) {
      expect(said(text)).toContain(value);
    }
    for (const address of ['help@service.example', 'service.example/imha']) expect(wordsIn(text).join('')).toContain(address);
    const number = (await readMarks(paper === 'trifold' ? bytes : await lastSide(bytes))).words.find(({ text: it }) => /01632/.test(it));
    expect(number?.points).toBeGreaterThanOrEqual(19);
    expect(said(text)).not.toContain(env.sheets.local.howToFind);
    expect(pages).toBe(made.pages);
  });

  test('keeps 10 mm of margin, since ward printers reach no further', async () => {
    const { words, size } = await readMarks(made.bytes);
    for (const { x, y } of words) expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThanOrEqual(10);
  });

  test('weighs little, and is the same file each time', async () => {
    expect(made.bytes.length).toBeLessThanOrEqual(300_000);
    expect(Buffer.from((await make(id, paper)).bytes).equals(made.bytes)).toBe(true);
  });
});

describe('A leaflet on A4', () => {
  test.each(['leaflet', 'leaflet-easy-read'])('has 2 sides, however little it says (%s)', async (id) => {
    expect((await make(id, 'a4-leaflet')).pages).toBe(2);
    const { blocks, partSizes } = leaflet(id);
    expect((await make(id, 'a4-leaflet', { blocks: blocks.slice(0, partSizes[0]), partSizes: partSizes.slice(0, 1) })).pages).toBe(2);
  });

  test.each(['leaflet', 'leaflet-easy-read'])('that does not fit is not made, and says by how much (%s)', async (id) => {
    await expect(make(id, 'a4-leaflet', times(id, 12))).rejects.toThrow(/^The leaflet has 2 sides; the words need \d+ mm more\.$/);
  });

  test('in easy read, tells on the sheet that people who use easy read have not checked it', async () => {
    expect(said((await readPdf((await make('leaflet-easy-read', 'a4-leaflet')).bytes)).text)).toContain(env.sheets.leaflets.draft);
    expect(said((await readPdf((await make('leaflet-easy-read', 'a4-leaflet', { easyReadChecked: true })).bytes)).text)).toContain(env.sheets.leaflets.checked);
  });

  test('in easy read, has the picture of each point before its words, and each sentence on its own line', async () => {
    const { tags } = await readPdf((await make('leaflet-easy-read', 'a4-leaflet')).bytes);
    const flat = tagsOf(tags, /^(Figure|P)$/).map(({ role, alt, text }) => (role === 'Figure' ? `[${alt}]` : said(text)));
    expect(flat.slice(flat.indexOf('[An envelope.]'))).toEqual(expect.arrayContaining(['You can send a letter.', 'You can ask at 9:30am.']));
  });
});

describe('A booklet', () => {
  test.each([[1, 4], [4, 8], [8, 12]])('with its words %i times over has %i pages, which fold', async (count, pages) => {
    const changes = times('leaflet-easy-read', count);
    expect((await make('leaflet-easy-read', 'a5-booklet', changes)).pages).toBe(pages);
    expect((await make('leaflet-easy-read', 'a5-booklet-to-fold', changes)).pages).toBe(pages / 2);
  });

  test('has lines for notes on the pages that its words leave', async () => {
    const { tags } = await readPdf((await make('leaflet-easy-read', 'a5-booklet', times('leaflet-easy-read', 4))).bytes);
    expect(tagsOf(tags, /^H2$/).map(({ text }) => said(text))).toContain(env.sheets.leaflets.notes);
  });

  test.each(['a5-booklet', 'a5-booklet-to-fold'] as const)('of more than 12 pages is not made, and says by how much (%s)', async (paper) => {
    await expect(make('leaflet-easy-read', paper, times('leaflet-easy-read', 40))).rejects.toThrow(/^The booklet has 12 pages at most; the words need \d+ mm more\.$/);
  });
});

describe('A booklet to fold', async () => {
  const { bytes } = await make('leaflet-easy-read', 'a5-booklet-to-fold');
  const pdf = await readPdf(bytes);

  test('lays its pages out so that they lie in order once folded', () => {
    expect(foldingOrder(4)).toEqual([[4, 1], [2, 3]]);
    expect(foldingOrder(8)).toEqual([[8, 1], [2, 7], [6, 3], [4, 5]]);
    expect(() => foldingOrder(6)).toThrow('6 pages do not fold');
  });

  test('is A4 on its side, with the front on the right of the first side', async () => {
    const { size, words } = await readMarks(bytes);
    expect([Math.round(size.width), Math.round(size.height)]).toEqual([297, 210]);
    const title = words.filter(({ points }) => points > 25);
    expect(title.length).toBeGreaterThan(0);
    for (const { x } of title) expect(x).toBeGreaterThan(148);
  });

  test('tells a screen reader its title and language, and that its pages are pictures of those to read', () => {
    expect(pdf).toMatchObject({ title: leaflet('leaflet-easy-read').title, language: 'en-GB', tagged: true });
    const pages = tagsOf(pdf.tags, /^Figure$/).map(({ alt }) => alt);
    expect([...pages].sort()).toEqual([1, 2, 3, 4].map((page) => env.sheets.leaflets.folded.replace('{page}', String(page))));
  });

  test('weighs little, and is the same file each time', async () => {
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    expect(Buffer.from((await make('leaflet-easy-read', 'a5-booklet-to-fold')).bytes).equals(bytes)).toBe(true);
  });
});

describe('A leaflet to fold in three', async () => {
  const { bytes, pages } = await make('leaflet', 'trifold');

  test('is 2 sides of A4 on its side, with the front on the panel that comes out on top', async () => {
    const { size, words } = await readMarks(bytes);
    expect(pages).toBe(2);
    expect([Math.round(size.width), Math.round(size.height)]).toEqual([297, 210]);
    for (const { x } of words.filter(({ points }) => points > 25)) expect(x).toBeGreaterThan(197);
  });

  test('keeps its words off the folds', async () => {
    for (const { x } of (await readMarks(bytes)).words) expect(Math.min(Math.abs(x - 97), Math.abs(x - 197))).toBeGreaterThan(5);
  });

  test('that does not fit is not made, and says by how much', async () => {
    await expect(make('leaflet', 'trifold', times('leaflet', 8))).rejects.toThrow(/^The inside has 3 columns of 190 mm; the words need \d+ mm more\.$/);
    await expect(make('leaflet', 'trifold', { ...times('leaflet', 4), partSizes: [leaflet('leaflet').blocks.length * 4] })).rejects.toThrow(/^The flap has 190 mm; the words need \d+ mm more\.$/);
    const wordy = 'The Independent Advocacy and Citizen Voice Partnership '.repeat(2).trim();
    await expect(make('leaflet', 'trifold', {}, { ...local, service: wordy.repeat(5) })).rejects.toThrow(/^The back has 190 mm; the words need \d+ mm more\.$/);
  });
});
