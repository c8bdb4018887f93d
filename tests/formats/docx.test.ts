import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordFiles } from '../../scripts/formats/docx.ts';
import { run } from '../../scripts/lib/run.ts';
import { parsePage } from '../../src/core/document/parse.ts';
import type { FileFormat } from '../../src/core/format.ts';
import { COLOURS } from '../../src/core/render/docx/look.ts';
import { viewOf } from '../../src/core/views.ts';
import { readDocx, type WordTable } from '../lib/docx.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { readPdf } from '../lib/pdf.ts';

const { content, env } = await fixtureEditions();
const office = await run('soffice', ['--version']).then(() => true, () => false);

/** A page that holds each kind of words, and its easy read. */
const { page } = parsePage({
  path: 'content/pages/your-rights/case.mdx',
  text: `---
title: A page & its words
summary: It is short.
topic: your-rights
order: 1
audience: [patients]
reviewed: {on: 2026-11-22, next: 2027-05-22}
sources:
  - {title: 'Mental Health Act 1983', url: 'https://www.legislation.gov.uk/ukpga/1983/20', checked: 2026-11-22}
easyRead: {title: Easy words, status: draft}
---

## Help

You can:

- ask a nurse
  - before 5pm

1. First.
2. Second.

Then:

4. Fourth.

| Section | How long? |
| --- | --- |
| Section 5(2) | 72 hours |

:::in-short
- This is [short](/about/).
:::

:::diagram[From an aim to ideas]
- **Aim:** everyone is told
  - **Staff know** who has the right
    - A talk at handover
:::

:::easy-read[Who can help]

- ![advocate] You can have an **advocate**. It is free.

- ![rights] You have 14 days.

:::
`,
}, content.library);

const made = async (format: FileFormat) => (await format.make(viewOf(page!, format.view)!, env)).bytes;
const documents = new Map(await Promise.all(wordFiles.map(async (format) => [format.id, readDocx(await made(format))] as const)));
const standard = documents.get('word')!;
const easy = documents.get('easy-read-word')!;
const tables = ({ blocks }: typeof standard): WordTable[] => blocks.filter((block) => 'rows' in block);

describe.each(wordFiles)('The Word document "$id"', (format) => {
  const document = documents.get(format.id)!;

  test('says its title and its language', () => {
    expect(document).toMatchObject({ title: viewOf(page!, format.view)!.title, language: 'en-GB' });
  });

  test('is on A4 paper', () => { expect(document.paper).toEqual({ width: 11906, height: 16838 }); });

  test('has real styles, so that a change to one changes every place', () => {
    for (const { style } of document.paragraphs.filter(({ style }) => style !== 'Normal')) expect([...document.styles.keys()], style).toContain(style);
    for (const [id, name] of [['Title', 'Title'], ['Heading1', 'Heading 1'], ['ListBullet', 'List Bullet'], ['ListNumber', 'List Number'], ['Hyperlink', 'Hyperlink']]) {
      expect(document.styles.get(id!)).toBe(name);
    }
  });

  test('says what every picture shows', () => {
    const alts = document.paragraphs.flatMap(({ alts }) => alts);
    expect(alts.length).toBeGreaterThan(1);
    expect(alts.filter((alt) => !alt.trim())).toEqual([]);
    expect(alts.at(-1)).toMatch(/^QR code for site\.example/);
  });

  test('gives each drawing a number of its own, without which Word calls the file damaged', () => {
    const ids = [...document.parts['word/document.xml']!.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows each picture in lines, and in points where lines cannot be shown', () => {
    const media = Object.keys(document.parts).filter((name) => name.startsWith('word/media/'));
    const names = (ending: string) => media.filter((name) => name.endsWith(ending)).map((name) => name.replace(/\.\w+$/, ''));
    expect(names('.svg').length).toBeGreaterThan(0);
    expect(names('.png').sort()).toEqual(names('.svg').sort());
  });

  test('ends with how to change it, on a page of its own', () => {
    const at = document.paragraphs.findIndex(({ plain }) => plain === 'How to change it');
    expect(document.paragraphs[at]).toMatchObject({ style: 'Heading1', newPage: true });
    expect(document.paragraphs.slice(at + 1).filter(({ style }) => style.startsWith('Heading'))).toEqual([]);
    const words = document.paragraphs.slice(at).map(({ text }) => text).join('\n');
    expect(words).toContain('creativecommons.org/licenses/by/4.0');
    expect(words).toContain('creativecommons.org/licenses/by-sa/4.0');
  });

  test('says how to find a newer copy, whose pictures these are, and when it was checked', () => {
    const words = document.paragraphs.map(({ plain }) => plain).join('\n').replaceAll('\u00A0', ' ');
    for (const part of ['site.example/help/your-rights/case', 'OpenMoji', 'CC BY-SA 4.0', 'Checked on 22 November 2026.', 'To be checked by 22 May 2027.']) {
      expect(words).toContain(part);
    }
  });

  test('tells on each page whose it is and of which day', () => {
    expect(document.footer.replaceAll('\u00A0', ' ')).toContain('The Site, 22 November 2026');
  });

  test('is the same file when it is made again', async () => { expect(await made(format)).toEqual(await made(format)); });

  test('keeps no trace of the day and computer on which it was made', () => {
    expect(document.parts['docProps/core.xml']).toContain('2026-11-22T00:00:00Z</dcterms:created>');
    expect(document.parts['docProps/core.xml']).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
  });

  test.runIf(office)('opens in LibreOffice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'word-'));
    await writeFile(join(folder, 'case.docx'), await made(format));
    await run('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'case.docx')]);
    const { pages } = await readPdf(new Uint8Array(await readFile(join(folder, 'case.pdf'))));
    expect(pages).toBeGreaterThan(1);
    await rm(folder, { recursive: true });
  });
});

describe('Word', () => {
  test('repeats the header row of a table on each page, and breaks no row', () => {
    const [table] = tables(standard);
    expect(table).toMatchObject({ header: 1, told: true });
    expect(table?.rows.every(({ whole }) => whole)).toBe(true);
  });

  test('counts each numbered list from where it begins', () => {
    const lists = standard.paragraphs.filter(({ style, plain }) => style === 'ListNumber' && /First|Second|Fourth/.test(plain)).map(({ list }) => list);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
    expect(standard.parts['word/numbering.xml']).toContain('<w:start w:val="4"/>');
  });

  test('shows how deep an item stands', () => {
    expect(standard.paragraphs.find(({ plain }) => plain === 'before 5pm')?.style).toBe('ListBullet2');
  });

  test('gives links of the site their whole address', () => {
    expect(standard.paragraphs.map(({ text }) => text).join('\n')).toContain('](https://site.example/help/about/)');
  });

  test('shows the picture of a diagram and, below it, the list that says the same', () => {
    const at = standard.paragraphs.findIndex(({ plain }) => plain === 'From an aim to ideas');
    expect(standard.paragraphs[at + 1]?.alts.join()).toContain('From an aim to ideas');
    expect(standard.paragraphs[at + 2]?.plain).toBe('Aim: everyone is told');
  });
});

describe('Easy read in Word', () => {
  const points = tables(easy).flatMap(({ rows }) => rows);
  const point = points.find(({ cells }) => cells[1]?.[0]?.plain === 'You can have an advocate.');

  test('has the picture of a point on the left of its words, which stay with it', () => {
    expect(point?.whole).toBe(true);
    expect(point?.cells[0]?.[0]?.alts).toHaveLength(1);
  });

  test('gives each sentence a paragraph', () => {
    expect(point?.cells[1]?.map(({ plain }) => plain).slice(0, 2)).toEqual(['You can have an advocate.', 'It is free.']);
  });

  test('does not tell a screen reader of headers where a table is there for its looks', () => {
    for (const { header, told } of tables(easy)) expect({ header, told }).toEqual({ header: 0, told: false });
  });

  test('has no words smaller than 16 point', () => {
    const sizes = [...easy.parts['word/styles.xml']!.matchAll(/<w:docDefaults>.*?<\/w:docDefaults>|<w:style .*?<\/w:style>/gs)]
      .filter(([style]) => !/footnote|endnote|lineNumber|Caption/i.test(style))
      .flatMap(([style]) => [...style.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizes)).toBe(32);
    expect(easy.parts['word/document.xml']).not.toContain('<w:sz ');
  });

  test('says honestly whether people who use easy read have checked it, and ends with whom to ask', () => {
    const words = easy.paragraphs.map(({ plain }) => plain);
    expect(words.indexOf('Nobody has checked this yet.')).toBeLessThan(words.indexOf('Who can help'));
    expect(words.indexOf('Ask someone to read this with you.')).toBeGreaterThan(words.indexOf('Who can help'));
  });
});

test('Word and screen have the same colours', async () => {
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  // Lines, and the bar beside a key fact, are darker on paper: many ward printers lose a pale one.
  const { line, sunDark, ...same } = COLOURS;
  for (const [name, colour] of Object.entries(same)) expect(tokens).toContain(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: #${colour};`);
  for (const darker of [line, sunDark]) expect(tokens).not.toContain(darker);
});
