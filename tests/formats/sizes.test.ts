import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';
import { easyReadPdf } from '../../scripts/formats/easy-read-pdf.ts';
import { easyReadView } from '../../src/core/views.ts';

describe('The easy read of a real page suits a ward\'s printer and a phone\'s data plan', async () => {
  const { content } = await readContent('content');
  const env = await editionEnvironment(content);
  test.each(content.pages.flatMap((page) => easyReadView(page) ?? []))('$title', (view) => {
    const points = view.blocks.reduce((count, node) => count + (node.type === 'easyReadPart' ? node.children.length : 0), 0);
    const { bytes, pages } = easyReadPdf.make(view, env);
    expect(pages, `sides of paper for ${points} points`).toBeLessThanOrEqual(3 + Math.ceil(points / 5));
    expect(bytes.length, 'bytes').toBeLessThanOrEqual(300_000);
  });
});
