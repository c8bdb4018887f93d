import { expect, test } from 'vitest';
import { tagsOf, type ReadPdf } from './pdf.ts';

/** What every PDF that we make holds, whatever it is for. Defines a test for each promise. */
export function testPromises(pdf: ReadPdf, title: string): void {
  test('tells a screen reader its title, its language and that it is tagged, and holds itself to PDF/UA-1', () => {
    expect(pdf).toMatchObject({ title, language: 'en-GB', tagged: true, ua: '1' });
  });

  test('names its only title first, and skips no level of headings', () => {
    const levels = tagsOf(pdf.tags, /^H\d$/).map(({ role }) => Number(role[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  test('says what every picture shows', () => {
    const figures = tagsOf(pdf.tags, /^Figure$/);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([]);
  });

  test('tells header cells from others in every table', () => {
    for (const table of tagsOf(pdf.tags, /^Table$/)) expect(tagsOf([table], /^TH$/).length).toBeGreaterThan(0);
  });

  test('uses our letters and no others', () => {
    expect(pdf.fonts.filter((font) => !/^(AtkinsonHyperlegibleNext|NotoSans)-(Regular|Bold|ExtraBold)$/.test(font))).toEqual([]);
  });
}
