import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../scripts/papers/index.ts';
import { readLayout } from '../../scripts/lib/pdf-layout.ts';
import type { PaperId } from '../../src/core/data/leaflets.ts';
import type { Leaflet } from '../../src/core/leaflets/leaflet.ts';
import { kitLeaflets } from '../../src/core/understanding/kits.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { readDocx } from '../lib/docx.ts';
import { readMarks } from '../lib/pdf-marks.ts';
import { testPromises } from '../lib/pdf-promises.ts';
import { readPdf, tagsOf, wordsIn } from '../lib/pdf.ts';
import { lostWord } from '../lib/read-back.ts';

const { content, env } = await fixtureEditions();
const [kit] = kitLeaflets(content, env.sheets.understanding) as [Leaflet];
const make = async (paper: PaperId, changes: Partial<Leaflet> = {}) => PAPERS.find(({ id }) => id === paper)!.make({ ...kit, ...changes }, env);
const said = (text: string) => wordsIn(text).join(' ');
const [asked] = content.understanding;
const questions = asked!.definition.questions;

const SHEETS: [PaperId, string, number][] = [['question-sheet', kit.title, 16], ['note-sheet', kit.kit!.notes.title, 12]];

describe.each(SHEETS)('The paper "%s" of a reading group', async (paper, title, smallest) => {
  const made = await make(paper);
  const pdf = await readPdf(made.bytes);

  testPromises(pdf, title);

  test('loses no question and no answer, and keeps their order', () => { expect(lostWord({ ...kit, title }, wordsIn(pdf.text))).toBeUndefined(); });

  test(`has no letters under ${smallest} point`, () => { expect(pdf.smallest).toBeGreaterThanOrEqual(smallest); });

  test('is 2 sheets of A4, and no word comes near the edge', async () => {
    expect(made.pages).toBe(4);
    for (let side = 1; side <= 4; side += 1) {
      const { words, size } = await readMarks(made.bytes, side);
      expect([Math.round(size.width), Math.round(size.height)]).toEqual([210, 297]);
      for (const { text, x, y, end } of words) expect(Math.min(x, y, size.width - end), text).toBeGreaterThanOrEqual(10);
    }
  });

  test('says when the page was checked, whose pictures these are, and where a newer copy is', () => {
    for (const words of ['Checked on 22 November 2026.', 'To be checked by 22 May 2027.', 'OpenMoji', 'CC BY-SA 4.0']) expect(said(pdf.text)).toContain(words);
    expect(wordsIn(pdf.text).join('')).toContain('site.example/help/print');
  });

  test('weighs little, and is the same file each time', async () => {
    expect(made.bytes.length).toBeLessThanOrEqual(150_000);
    expect(Buffer.from((await make(paper)).bytes).equals(made.bytes)).toBe(true);
  });
});

describe('A question sheet', async () => {
  const { bytes } = await make('question-sheet');
  const [pdf, { pages }] = [await readPdf(bytes), await readLayout(bytes)];

  test('has each picture at the left of its answer, as big as easy read asks, and a box to tick at the right', async () => {
    const answers = pages.slice(1).flatMap((page) => page.pictures.filter(({ x }) => x < page.width / 2).map((picture) => ({ page, picture })));
    expect(answers).toHaveLength(15);
    for (const { page, picture } of answers) {
      expect(Math.round(Math.max(picture.width, picture.height) / 72 * 25.4)).toBeGreaterThanOrEqual(30);
      const beside = page.lines.filter(({ y }) => y > picture.y && y < picture.y + picture.height);
      expect(beside.length).toBeGreaterThan(0);
      for (const line of beside) expect(line.x).toBeGreaterThan(picture.x + picture.width);
    }
    const boxes = (await readMarks(bytes, 2)).drawn.filter(({ x, width, height }) => x > 180 && width >= 10 && width <= 13 && height >= 10 && height <= 13);
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBeGreaterThanOrEqual(8);
  });

  test('keeps each question on one side with its answers, 2 to a side', () => {
    const onSide = questions.map(({ ask }) => pages.findIndex(({ lines }) => lines.some(({ text }) => text.includes(ask.split(/[.?] /)[0]!.slice(0, 20)))));
    expect(onSide).toEqual([1, 1, 2, 2, 3]);
  });

  test('gives no answer away: the right ones look like the others', async () => {
    const swapped = { ...kit, kit: { ...kit.kit!, questions: kit.kit!.questions.map((question) => ({ ...question, answers: question.answers.map((answer) => ({ ...answer, right: !answer.right })) })) } };
    expect(Buffer.from((await make('question-sheet', swapped)).bytes).equals(bytes)).toBe(true);
  });

  test('lets people say that they are not sure, at each question', () => {
    expect(said(pdf.text).split(env.sheets.understanding.questions.notSure).length - 1).toBeGreaterThanOrEqual(questions.length);
  });

  test('starts each sentence of a question on a line of its own', () => {
    const lines = pages.flatMap((page) => page.lines.map(({ text }) => text));
    expect(lines).toContain('5. You want to ask.');
    expect(lines).toContain('What time can you ask?');
  });

  test('says on its first side that people who use easy read have not checked it, whatever they say of the page', async () => {
    const [page, ...others] = content.pages.filter(({ id }) => id === asked!.definition.page);
    const checked = { ...page!, meta: { ...page!.meta, easyRead: { ...page!.meta.easyRead!, status: 'checked' as const, checkedBy: 'A group', checkedOn: '2026-11-22' } } };
    for (const leaflet of kitLeaflets({ ...content, pages: [checked, ...others] }, env.sheets.understanding)) expect(leaflet.easyReadChecked).toBe(false);
    expect(pages[0]!.lines.map(({ text }) => text).join(' ')).toContain(env.sheets.leaflets.draft);
  });

  test('with a question that does not fit on half a side is not made, and says by how much', async () => {
    const blocks = kit.blocks.map((node, at) => (at === 0 && node.type === 'easyReadPart' ? { ...node, children: [...node.children, ...node.children] } : node));
    await expect(make('question-sheet', { blocks })).rejects.toThrow(/^A question has half a side; the words need \d+ mm more\.$/);
  });
});

describe('A note sheet', async () => {
  const { tags, text } = await readPdf((await make('note-sheet')).bytes);

  test('marks the right answer of each question in words, and no other', () => {
    const marked = env.sheets.understanding.notes.tally.right.replace('{words}', '');
    for (const { answers } of questions) for (const { words, right } of answers) expect(said(text).includes(said(marked + words))).toBe(right === true);
  });

  test('has a table to count in for each question, with a row for those who were not sure', () => {
    const tables = tagsOf(tags, /^Table$/);
    expect(tables).toHaveLength(questions.length + 1);
    for (const table of tables.slice(0, -1)) expect(tagsOf([table], /^TR$/)).toHaveLength(5);
  });

  test('says which words hold each answer, so that whoever changes the page finds them', () => {
    for (const { part } of questions) expect(said(text)).toContain(env.sheets.understanding.notes.tally.part.replace('{part}', part));
  });

  test('says how to put into the page who checked it, to be typed as it stands', () => {
    expect(said(text)).toContain(`npm run easy-read -- checked ${asked!.definition.page} --by "`);
  });
});

describe('A question sheet in Word', async () => {
  const { bytes } = await make('question-sheet-word');
  const { title, language, paragraphs } = readDocx(bytes);
  const words = wordsIn(paragraphs.map(({ plain }) => plain).join('\n'));

  test('holds all questions and answers in order, and says in its own styles what they are', () => {
    expect({ title, language }).toEqual({ title: kit.title, language: 'en-GB' });
    expect(lostWord(kit, words)).toBeUndefined();
    expect(paragraphs.filter(({ style }) => style === 'Heading1').map(({ plain }) => plain)).toEqual(expect.arrayContaining(kit.kit!.questions.map((question) => question.title)));
  });

  test('has a box to tick at each answer, one for those who are not sure, and a picture with what it shows', () => {
    expect(paragraphs.filter(({ plain }) => plain.startsWith('☐'))).toHaveLength(4 * questions.length);
    expect(paragraphs.flatMap(({ alts }) => alts).length).toBeGreaterThanOrEqual(3 * questions.length);
  });

  test('says that nobody has checked it, and is the same file each time', async () => {
    expect(said(words.join(' '))).toContain(said(env.web.easyRead.draft));
    expect(Buffer.from((await make('question-sheet-word')).bytes).equals(bytes)).toBe(true);
  });
});
