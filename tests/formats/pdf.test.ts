import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../scripts/formats/index.ts';
import type { FileFormat } from '../../src/core/format.ts';
import { viewOf, type View } from '../../src/core/views.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { testPromises } from '../lib/pdf-promises.ts';
import { readPdf, tagsOf, wordsIn } from '../lib/pdf.ts';

const { content, env } = await fixtureEditions();
const pdfs = FORMATS.filter((format): format is FileFormat => format.madeBy === 'editions' && format.extension === 'pdf');
const page = content.pages.find(({ id }) => id === 'your-rights/someone-to-help')!;

const made = new Map(await Promise.all(pdfs.map(async (format) => {
  const { bytes, pages } = await format.make(viewOf(page, format.view)!, env);
  return [format.id, { ...await readPdf(bytes), said: pages, bytes: bytes.length }] as const;
})));

describe.each(pdfs)('The PDF "$id"', { meta: { check: 'pdf' } }, ({ id, view }) => {
  const pdf = made.get(id)!;

  testPromises(pdf, viewOf(page, view)!.title);

  test('has digits with a plain zero', () => { expect(pdf.fonts.some((font) => font.startsWith('NotoSans'))).toBe(true); });

  test('says how many sides it has', () => { expect(pdf.said).toBe(pdf.pages); });

  test('says how to find a newer copy, whose pictures these are, and when it was checked', () => {
    const text = wordsIn(pdf.text).join(' ');
    expect(text.replaceAll(' ', '')).toContain('site.example/help/your-rights/someone-to-help');
    for (const words of ['OpenMoji', 'CC BY-SA 4.0', 'Checked on 22 November 2026.', 'To be checked by 22 May 2027.']) {
      expect(text).toContain(words);
    }
    expect(tagsOf(pdf.tags, /^Figure$/).some(({ alt }) => alt?.startsWith('QR code for site.example'))).toBe(true);
  });
});

test.each(pdfs)('"$id" begins with a list of its parts when it is long, and only then', async (format) => {
  const view = viewOf(page, format.view)!;
  const headings = async (blocks: View['blocks']) => tagsOf((await readPdf((await format.make({ ...view, blocks }, env)).bytes)).tags, /^H2$/).map(({ text }) => text.trim());
  expect(await headings(view.blocks)).not.toContain('Contents');
  expect((await headings(Array.from({ length: 30 }, () => view.blocks).flat()))[0]).toBe('Contents');
});

// Sizes: UKAAF MS03/G003 and the Department of Health's easy-read guidance.
test.each([['print', 12], ['large-print-18', 18], ['large-print-24', 24], ['large-print-28', 28], ['easy-read', 16]])('Nothing in "%s" is smaller than %i point, page numbers included', (id, points) => {
  expect(made.get(id)!.smallest).toBeGreaterThanOrEqual(points);
});

describe('Easy read', () => {
  const { tags, text } = made.get('easy-read')!;

  test('gives each sentence a line of its own', () => {
    const lines = tagsOf(tags, /^P$/).map((tag) => wordsIn(tag.text).join(' '));
    expect(lines).toContain('Help is free.');
    expect(lines).toContain('You do not pay.');
  });

  test('says honestly whether people who use easy read have checked it', () => {
    expect(text).toContain('Nobody has checked this yet.');
  });

  test('ends with whom to ask', () => {
    const words = wordsIn(text).join(' ');
    expect(words.indexOf('Ask someone to read this with you.')).toBeGreaterThan(words.indexOf('You can ask at 9:30am.'));
  });

  test('has a picture for each point, before its words', () => {
    const flat = tagsOf(tags, /^(Figure|P)$/).map(({ role, alt, text: words }) => (role === 'Figure' ? `[${alt}]` : wordsIn(words).join(' ')));
    const at = flat.indexOf('[A calendar that says 14 days.]');
    expect(flat[at + 1]).toBe('You have 14 days to ask.');
  });
});
