import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { brailles } from '../../../scripts/formats/braille.ts';
import { createBraille } from '../../../scripts/lib/braille.ts';
import { parsePage } from '../../../src/core/document/parse.ts';
import { brailleBlocks } from '../../../src/core/render/braille.ts';
import { braillePages, CELLS, LINES, type BrailleBlock } from '../../../src/core/render/braille-page.ts';
import { brailleWords } from '../../../src/core/render/braille-words.ts';
import { viewOf } from '../../../src/core/views.ts';
import { fixtureEditions } from '../../lib/fixture.ts';
import { braillePagesOf } from '../../lib/read-braille.ts';

const translate = createBraille();
const number = (page: number): string => translate(String(page), 1);
const paragraph = (cells: string): BrailleBlock => ({ cells, first: 3, over: 1 });
const heading = (cells: string): BrailleBlock => ({ cells, first: 5, over: 5, apart: true, leads: true });
const lines = (count: number): BrailleBlock[] => Array.from({ length: count }, (_, at) => ({ cells: `LINE${at}`, first: 1, over: 1 }));
const pagesOf = (...blocks: BrailleBlock[]): string[][] => braillePagesOf(braillePages(blocks, number));

describe('A page of braille', () => {
  const pages = pagesOf(...lines(60));

  test('has 25 lines, the number of the page at the end of the last', () => {
    expect(pages.map((page) => page.length)).toEqual([LINES, LINES, LINES]);
    expect(pages.map((page) => page.at(-1))).toEqual(['#A', '#B', '#C'].map((cells) => cells.padStart(CELLS)));
  });

  test('ends its lines and itself as embossers expect', () => {
    const file = braillePages(lines(60), number);
    expect(file.match(/\f/g)).toHaveLength(2);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file).not.toMatch(/[^\n]\f/);
  });

  test('never ends with a heading', () => {
    const [first = [], second = []] = pagesOf(...lines(22), heading('A HEADING'), paragraph('WORDS'));
    expect(first.slice(21)).toEqual(['LINE21', '', '', '#A'.padStart(CELLS)]);
    expect(second.slice(0, 2)).toEqual(['    A HEADING', '  WORDS']);
  });

  test('does not begin with an empty line', () => {
    expect(pagesOf(...lines(24), { ...paragraph('WORDS'), apart: true })[1]?.[0]).toBe('  WORDS');
  });
});

describe('A line of braille', () => {
  const long = 'ABCDEFGHI '.repeat(8).trim();

  test('begins a paragraph at cell 3 and goes on at cell 1', () => {
    expect(pagesOf(paragraph(long))[0]?.slice(0, 3)).toEqual([`  ${long.slice(0, 29)}`, long.slice(30, 69), long.slice(70)]);
  });

  test('has a title in its middle', () => {
    expect(pagesOf({ cells: 'TITLE!', first: 1, over: 1, centred: true })[0]?.[0]).toBe(`${' '.repeat(17)}TITLE!`);
  });

  test('that ends inside a long address says so with dot 5, after a slash where there is one', () => {
    const address = `SITE4EXAMPLE_/${'A'.repeat(20)}_/${'B'.repeat(50)}`;
    const [first, second, third] = pagesOf({ cells: address, first: 1, over: 3 })[0] ?? [];
    expect([first, second, third]).toEqual([`SITE4EXAMPLE_/${'A'.repeat(20)}_/"`, `  ${'B'.repeat(37)}"`, `  ${'B'.repeat(13)}`]);
  });
});

describe('The words of a page', async () => {
  const { content, env } = await fixtureEditions();
  const front = `---\ntitle: A page\nsummary: What it says.\ntopic: your-rights\norder: 1\naudience: [patients]\nreviewed: {on: 2026-11-22, next: 2027-05-22}\nsources:\n  - {title: An Act, url: 'https://law.example/', checked: 2026-11-22}\n---\n\n`;
  const made = async (body: string): Promise<string[]> => {
    const { page, faults } = parsePage({ path: 'content/pages/your-rights/a-page.mdx', text: `${front}${body}\n` }, content.library);
    expect(faults).toEqual([]);
    const view = viewOf(page!, 'standard')!;
    const { bytes } = await brailles[0]!.make(view, env);
    return braillePagesOf(new TextDecoder().decode(bytes)).flatMap((lines) => lines.slice(0, -1));
  };
  const after = (lines: string[], line: string, count: number): string[] => lines.slice(lines.indexOf(line) + 1).slice(0, count);

  test('begin with the title, and with who made and checked the braille', async () => {
    expect((await made('Words.')).slice(0, 5)).toEqual([
      `${' '.repeat(16)},A PAGE`, '', '  ,MADE BY COMPUTER4 ,NOBODY HAS CHECKED', 'IT4', '  ,WHAT IT SAYS4',
    ]);
  });

  test('end with where a newer copy is, when they were checked, and their sources', async () => {
    const lines = (await made('Words.')).join('\n');
    for (const cells of ['    ,A NEWER COPY8', 'SITE4EXAMPLE_/HELP_/YOUR-RIGHTS_/A-PAGE', ',CHECKED ON #BB ,NOVEMBER', '    ,SOURCES', ',AN ,ACT']) expect(lines).toContain(cells);
  });

  test('have lists that go on further in than their deepest level begins', async () => {
    const lines = await made('You can:\n\n- ask a nurse\n  - before the end of the day, on the ward or by phone\n- ring');
    expect(after(lines, '  ,YOU CAN3', 6)).toEqual(['', 'ASK A NURSE', '  BEFORE THE END OF THE DAY1 ON THE WARD', '    OR BY PHONE', 'RING', '']);
  });

  test('have tables row by row, each value after its heading', async () => {
    const lines = await made('Words.\n\n| Section | How long? |\n| --- | --- |\n| 2 | 28 days |\n| 3 | 6 months |');
    expect(after(lines, '  ,WORDS4', 6)).toEqual(['', ',SECTION3 #B', ',HOW LONG8 #BH DAYS', '', ',SECTION3 #C', ',HOW LONG8 #F MONTHS']);
  });

  test('say why a sign that braille lacks stops the edition', async () => {
    await expect(made('Ask for the ж sheet.')).rejects.toThrow('Braille has no sign for "ж" (U+0436) in "Ask for the ж sheet."');
  });

  test('cannot go missing with a node that nobody thought of', () => {
    const options = { translate: (words: string) => translate(words, 1), site: 'https://site.example', callouts: env.web.callouts };
    expect(() => brailleBlocks([{ type: 'html', value: '<p>words</p>' } satisfies Nodes], options)).toThrow('html');
  });
});

describe('Before they are put in braille, words are made plain', () => {
  test.each([
    ['no-break and thin spaces are spaces', '0300\u00A0123\u202F4567', '0300 123 4567'],
    ['small pictures are left out', '🙂 Yes 👍🏽', 'Yes'],
    ['ticks and boxes are those that braille has', '✅ ☐', '✓ □'],
    ['bullets of any shape are bullets', '▪ one', '• one'],
    ['marks that are only for a printer are left out', 'some\u00ADthing\u200B', 'something'],
    ['accents that braille has no sign for are left off', 'Żaneta ę Zoë Siân', 'Zaneta e Zoë Siân'],
  ])('%s', (_, print, plain) => { expect(brailleWords(print)).toBe(plain); });
});
