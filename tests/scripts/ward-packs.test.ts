import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/lib/csv.ts';
import { readPdf } from '../lib/pdf.ts';
import { overlaid } from '../support/overlay.ts';

const FILES = 'tests/fixtures/wards';
let content: string;
let root: string;
const out = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wards-'));
  content = await overlaid(`${FILES}/content`);
});
afterAll(() => Promise.all([root, content].map((folder) => rm(folder, { recursive: true, force: true }))));

/** `npm run ward-packs` as a person runs it. `until` may end it early. */
function packs(args: readonly string[], until?: () => boolean): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/ward-packs.ts', ...args], { env: { ...process.env, CONTENT: content } });
    let said = '';
    const watch = setInterval(() => { if (until?.()) child.kill('SIGKILL'); }, 20);
    child.stdout.on('data', (bytes: Buffer) => { said += bytes.toString(); });
    child.stderr.on('data', (bytes: Buffer) => { said += bytes.toString(); });
    child.on('close', (code) => { clearInterval(watch); resolve({ code, said }); });
  });
}
const make = (csv: string, folder: string) => packs([csv.includes('/') ? csv : `${FILES}/${csv}`, '--out', folder]);

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
async function marks(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(filesIn(folder).map(async (file) => [file, createHash('sha256').update(await readFile(join(folder, file))).digest('hex')])));
}
const readPdfAt = async (file: string) => readPdf(new Uint8Array(await readFile(file)));
/** The rows of a summary, without its first. */
const summaryOf = async (folder: string) => readCsv(await readFile(join(folder, 'summary.csv'), 'utf8')).rows.slice(1).map(({ cells }) => cells);

describe('A spreadsheet of wards', () => {
  let said: string;
  beforeAll(async () => {
    const first = await make('good.csv', out('good'));
    expect(first.code, first.said).toBe(0);
    said = first.said;
  });

  test('gives each ward a folder with the sheets that it asks for, and the standard pack where it asks for none', () => {
    expect(filesIn(out('good'))).toEqual([
      'READ-ME.txt',
      'hill/ash/look-here-a4-poster.pdf', 'hill/ash/you-can-ask-a4-leaflet.pdf', 'hill/hill-to-print.pdf',
      'hill/oak/look-here-a4-poster.pdf', 'hill/oak/you-can-ask-a4-leaflet.pdf', 'summary.csv',
      'vale/birch/look-here-a3-poster.pdf', 'vale/birch/look-here-a4-poster.pdf', 'vale/birch/you-can-ask-a4-leaflet.pdf', 'vale/birch/you-can-ask-trifold.pdf',
      'vale/vale-to-print-a3.pdf', 'vale/vale-to-print.pdf',
    ].sort());
    expect(said).toContain('3 wards complete');
  });

  test('puts a ward\'s own details onto its sheets, which stay tagged and held to PDF/UA', async () => {
    const pdf = await readPdfAt(join(out('good'), 'hill/ash/look-here-a4-poster.pdf'));
    expect(pdf).toMatchObject({ tagged: true, ua: '1' });
    expect(pdf.text.replaceAll('\u00a0', ' ')).toContain('01632 960 123');
  });

  test('gives each hospital a file to print in which every sheet, and the page that names its ward, begins on a new piece of paper', async () => {
    const pdf = await readPdfAt(join(out('good'), 'hill/hill-to-print.pdf'));
    const rows = await summaryOf(out('good'));
    expect(pdf.title).toBe('Hill');
    expect(pdf.pages % 2).toBe(0);
    expect(pdf.pages).toBeGreaterThan(Number(rows[0]?.[5]) + Number(rows[1]?.[5]));
  });

  test('binds with it what the sheets share only once', async () => {
    const size = async (file: string) => (await readFile(join(out('good'), file))).length;
    const alone = await Promise.all(filesIn(join(out('good'), 'hill')).filter((file) => file.includes('/')).map((file) => size(`hill/${file}`)));
    expect(await size('hill/hill-to-print.pdf')).toBeLessThan(alone.reduce((sum, bytes) => sum + bytes, 0));
  });

  test('sets the backs of sheets that are folded upside down there, so that the whole file can be flipped on the long edge', async () => {
    const pages = (await PDFDocument.load(await readFile(join(out('good'), 'vale/vale-to-print.pdf')))).getPages();
    const turned = pages.flatMap((page, at) => (page.getRotation().angle === 180 ? [at] : []));
    expect(turned).toHaveLength(1);
    expect(turned.every((at) => at % 2 === 1 && (pages[at]?.getWidth() ?? 0) > (pages[at]?.getHeight() ?? 0))).toBe(true);
  });

  test('run a second time makes nothing anew, and leaves every byte', async () => {
    const before = await marks(out('good'));
    const { code, said } = await make('good.csv', out('good'));
    expect(code).toBe(0);
    expect(said).toContain(': 0 files made, 11 kept');
    expect(await marks(out('good'))).toEqual(before);
  });

  test('gives the same bytes in another folder, made from nothing', async () => {
    await make('good.csv', out('other'));
    expect(await marks(out('other'))).toEqual(await marks(out('good')));
  });

  test('with one row changed makes only that ward\'s sheets and its hospital\'s file to print', async () => {
    const before = await marks(out('other'));
    const csv = join(root, 'changed.csv');
    await writeFile(csv, (await readFile(`${FILES}/good.csv`, 'utf8')).replace('960 123', '960 199'));
    const { said } = await make(csv, out('other'));
    expect(said).toContain(': 3 files made, 8 kept');
    const after = await marks(out('other'));
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual(['hill/ash/look-here-a4-poster.pdf', 'hill/ash/you-can-ask-a4-leaflet.pdf', 'hill/hill-to-print.pdf']);
  });

  test('with one row taken out leaves that ward\'s folder, and says so', async () => {
    const csv = join(root, 'fewer.csv');
    await writeFile(csv, (await readFile(`${FILES}/good.csv`, 'utf8')).replace(/^Oak.*\n/m, ''));
    const { code, said } = await make(csv, out('other'));
    expect(code).toBe(0);
    expect(said).toContain('Not of this spreadsheet, and left as they were: hill/oak.');
    expect(existsSync(join(out('other'), 'hill/oak/look-here-a4-poster.pdf'))).toBe(true);
  });
});

test('A run that is cut off leaves no half file, and the next one goes on and ends with the same bytes', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `Ward ${at},Hill,Us,01632 960 ${String(at).padStart(3, '0')}`);
  const csv = join(root, 'many.csv');
  await writeFile(csv, `ward,hospital,service,phone\n${rows.join('\n')}\n`);
  const pdfs = (folder: string) => filesIn(folder).filter((file) => file.endsWith('.pdf'));
  const notes = join(out('cut'), '.made-from/sheets.json');
  const remembered = () => existsSync(notes) && readFileSync(notes, 'utf8').includes('from');
  const cut = await packs([csv, '--out', out('cut')], () => remembered() && pdfs(out('cut')).length > 20);
  expect(cut.code).toBe(null);
  for (const file of pdfs(out('cut'))) expect((await readFile(join(out('cut'), file))).subarray(-6).toString('latin1'), file).toContain('%%EOF');
  const next = await make(csv, out('cut'));
  expect(next.code).toBe(0);
  expect(Number(/(\d+) kept as they were/.exec(next.said)?.[1])).toBeGreaterThan(0);
  await make(csv, out('whole'));
  const whole = await marks(out('whole'));
  const after = await marks(out('cut'));
  expect(pdfs(out('cut')).map((file) => after[file])).toEqual(pdfs(out('whole')).map((file) => whole[file]));
}, 600_000);

describe('Spreadsheets as programs save them', () => {
  test.each(['excel-german.csv', 'unicode-text.csv'])('%s is read', async (file) => {
    const { code, said } = await make(file, out(file));
    expect(code, said).toBe(0);
    const [ash] = await summaryOf(out(file));
    expect(ash?.[6]).toBe('complete');
  });

  test('letters of many scripts, and cells that look like formulas, are printed as they are', async () => {
    const { code, said } = await make('letters.csv', out('letters'));
    expect(code, said).toBe(0);
    const [file = ''] = globSync('hill/*/look-here-a4-poster.pdf', { cwd: out('letters') });
    const pdf = await readPdfAt(join(out('letters'), file));
    expect(pdf.text).toContain('=SUM(A1)');
    const leaflet = await readPdfAt(join(out('letters'), file.replace('look-here-a4-poster', 'you-can-ask-a4-leaflet')));
    for (const word of ['Łąka', 'Ψυχή', 'Жук', 'Bệnh']) expect(leaflet.text).toContain(word);
  });

  test('a template opens in Excel as UTF-8, names every column and sheet, and is not written over another file', async () => {
    const csv = join(root, 'template.csv');
    expect((await packs(['--template', csv])).code).toBe(0);
    expect((await readFile(csv)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const help = await readFile(csv.replace('.csv', '.txt'), 'utf8');
    for (const name of ['ward', 'complaints', 'sheets', 'you-can-ask-trifold', 'look-here-a4-poster']) expect(help).toContain(name);
    const again = await packs(['--template', csv]);
    expect(again).toMatchObject({ code: 1 });
    const unchanged = await make(csv, out('template'));
    expect(unchanged.said).toContain('This is the example of the template.');
  });
});

describe('What cannot be used is told once, with what to do, and nothing is made', () => {
  test.each([
    ['empty.csv', 'The spreadsheet is empty.'],
    ['only-header.csv', 'no wards'],
    ['wrong-header.csv', 'It has "Ward name", "visit", which is not known. It has "phone" more than once.'],
    ['not-utf-8.csv', 'not saved as UTF-8'],
    ['workbook.csv', 'This is a workbook.'],
    ['not-there.csv', 'There is no file'],
  ])('%s', async (file, message) => {
    const { code, said } = await make(file, out(file));
    expect(code).toBe(1);
    expect(said).toContain(message);
    expect(said.match(/\[ward-/g)).toHaveLength(1);
    expect(said).not.toMatch(/\n\s+at /);
    expect(existsSync(out(file))).toBe(false);
  });

  test.each([[['--out', 'x']], [['a.csv']], [['a.csv', '--into', 'x']], [['a.csv', 'b.csv', '--out', 'x']]])('the words %j', async (args) => {
    const { code, said } = await packs(args);
    expect(code).toBe(1);
    expect(said).toContain('npm run ward-packs -- wards.csv --out FOLDER');
  });
});

describe('Rows with faults', () => {
  test('are each told with line, column and what to do, and keep no other back', async () => {
    const { code, said } = await make('faults.csv', out('faults'));
    expect(code).toBe(1);
    for (const message of [
      'faults.csv:3  Column phone: This cell is empty.', 'faults.csv:4  Column phone: "1632960123" does not begin with 0 or +.', 'faults.csv:5  Column phone: "1.63296E+09" is not right',
      'faults.csv:6  Column phone: "ask the ward" is not right', 'faults.csv:7  Column ward: "ash" of "Hill" stands on line 2 already.',
      'faults.csv:9  Column email:', 'faults.csv:9  Column web:', 'faults.csv:11  Column ward: The sheets cannot show "🌳", "中".',
      'faults.csv:12  Column service:', 'faults.csv:13  Column sheets: There is no sheet "the moon".', 'faults.csv:14  This row has more cells', 'faults.csv:15  This is the example',
    ]) expect(said).toContain(message);
    expect(filesIn(out('faults')).filter((file) => file.endsWith('.pdf'))).toEqual([
      'hill/ash/look-here-a4-poster.pdf', 'hill/ash/you-can-ask-a4-leaflet.pdf', 'hill/hill-to-print.pdf', 'hill/quince/look-here-a4-poster.pdf', 'hill/quince/you-can-ask-a4-leaflet.pdf',
    ]);
    const rows = await summaryOf(out('faults'));
    expect(rows.map(([line]) => Number(line))).toEqual([2, 3, 4, 5, 6, 7, 9, 11, 12, 13, 14, 15, 16]);
    expect(rows.filter((cells) => cells[6] === 'complete')).toHaveLength(2);
  });

  test('after a quote that does not close are told, and those before it are made', async () => {
    const { code, said } = await make('unclosed.csv', out('unclosed'));
    expect(code).toBe(1);
    expect(said).toContain('unclosed.csv:3  From here on nothing could be read');
    expect(existsSync(join(out('unclosed'), 'hill/ash/you-can-ask-a4-leaflet.pdf'))).toBe(true);
  });
});
