import type { Content } from '../../src/core/content.ts';
import { viewOf } from '../../src/core/views.ts';
import { editionEnvironment } from '../editions.ts';
import { FORMATS } from '../formats/index.ts';

export interface EditionFigures { format: string; page: string; milliseconds: number; bytes: number; sides?: number | undefined }

/** Makes every edition of every page afresh, after one that warms the programs up, and times each. */
export async function timeEditions(content: Content): Promise<EditionFigures[]> {
  const env = await editionEnvironment(content);
  const [first] = content.pages;
  const figures: EditionFigures[] = [];
  for (const format of FORMATS) {
    if (format.madeBy !== 'editions') continue;
    const warm = first && viewOf(first, format.view);
    if (warm) await format.make(warm, env);
    for (const page of content.pages) {
      const view = viewOf(page, format.view);
      if (!view) continue;
      const start = performance.now();
      const { bytes, pages } = await format.make(view, env);
      figures.push({ format: format.id, page: page.id, milliseconds: performance.now() - start, bytes: bytes.length, sides: pages });
    }
  }
  return figures;
}
