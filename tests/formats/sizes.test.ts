import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';
import { easyReadPdf } from '../../scripts/formats/easy-read-pdf.ts';
import { easyReadView } from '../../src/core/views.ts';

/** More would not be read at one sitting, nor printed at a nurses' station. */
const MOST_SIDES = 12;
const MOST_BYTES = 300_000;

describe('the easy read of a page suits a ward\'s printer and a phone\'s data plan', async () => {
  const { content } = await readContent('content');
  const env = await editionEnvironment(content);
  test.each(content.pages.flatMap((page) => easyReadView(page) ?? []))('$title', async (view) => {
    const { bytes, pages } = await easyReadPdf.make(view, env);
    expect(pages).toBeLessThanOrEqual(MOST_SIDES);
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });
});
