import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';
import { easyReadPdf } from '../../scripts/formats/easy-read-pdf.ts';
import { easyReadView } from '../../src/core/views.ts';

// People's patience, a ward's printer and a phone's data plan. Twelve sides: Department of Health, "Making written information easier".
describe('The easy read of a real page can be printed on a ward', async () => {
  const { content } = await readContent('content');
  const env = await editionEnvironment(content);
  test.each(content.pages.flatMap((page) => easyReadView(page) ?? []))('$title', (view) => {
    const { bytes, pages } = easyReadPdf.make(view, env);
    expect(pages, 'sides of paper').toBeLessThanOrEqual(12);
    expect(bytes.length, 'bytes').toBeLessThanOrEqual(300_000);
  });
});
