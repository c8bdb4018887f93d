import { describe, expect, test } from 'vitest';
import { qrSvg } from '../../scripts/lib/qr.ts';
import { createTypst, FONTS } from '../../scripts/lib/typst.ts';
import { readPdf } from './pdf.ts';

const typeset = createTypst({ fonts: FONTS, root: 'tests/lib' });
const head = '#set document(title: sys.inputs.title)\n#set text(font: "Atkinson Hyperlegible Next", fallback: false, lang: "en", region: "GB")\n';
const job = (main: string, files = {}) => ({ main: head + main, inputs: { title: 'A sheet' }, files, date: '2026-11-22' });

describe('Setting a PDF', () => {
  test('gives the same bytes for the same words and day', () => {
    expect(typeset(job('= Help')).bytes).toEqual(createTypst({ fonts: FONTS, root: 'tests/lib' })(job('= Help')).bytes);
  });

  test('can show its first side alone, and nothing of the others over it', () => {
    const { firstSide, pages } = typeset(job('#set page(width: 100pt, height: 60pt, fill: white)\n= One\n#pagebreak()\n= Two'));
    const svg = firstSide();
    expect(pages).toBe(2);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 100 60" width="100" height="60"/);
    // A ground drawn later would hide the words of the first side.
    expect(svg.match(/<path [^>]*fill="#ffffff"/g)).toHaveLength(1);
  });

  test('bears the day that it is given, not today\'s', () => {
    const other = typeset({ ...job('= Help'), date: '2026-11-23' });
    expect(other.bytes).not.toEqual(typeset(job('= Help')).bytes);
  });

  test('embeds only the letters that it names', async () => {
    const { fonts } = await readPdf(typeset(job('= Help\nIt is *free*.')).bytes);
    expect(fonts).toEqual(['AtkinsonHyperlegibleNext-Bold', 'AtkinsonHyperlegibleNext-Regular']);
  });

  test('stops at letters that are not there, instead of leaving a page empty', () => {
    expect(() => typeset(job('#set text(font: "No Such Font")\n= Help'))).toThrow('no such font');
  });

  test('stops at a sign that the letters do not have', () => { expect(() => typeset(job('= Help \u2603'))).toThrow('\u2603'); });

  test('stops at a picture that says nothing to a screen reader', () => {
    const picture = { '/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>' };
    expect(() => typeset(job('= Help\n#image("/a.svg")', picture))).toThrow('missing alt text');
    expect(typeset(job('= Help\n#image("/a.svg", alt: "Nothing.")', picture)).pages).toBe(1);
  });

  test('does not see the pictures of the sheet before', () => {
    typeset(job('= Help', { '/before.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }));
    expect(() => typeset(job('= Help\n#image("/before.svg", alt: "Old.")'))).toThrow('before.svg');
  });
});

test('A QR code has the quiet edge of 4 modules that phones need', () => {
  const modules = [...qrSvg('https://site.example/').matchAll(/M(\d+),(\d+)h(\d+)/g)].map(([, x, y, side]) => [Number(x) / Number(side), Number(y) / Number(side)]);
  expect(Math.min(...modules.flat())).toBe(4);
});
