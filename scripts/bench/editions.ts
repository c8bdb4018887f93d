import type { Content } from '../../src/core/content.ts';
import { viewOf } from '../../src/core/views.ts';
import { editionEnvironment } from '../editions.ts';
import { FORMATS } from '../formats/index.ts';

export interface EditionFigures { format: string; page: string; milliseconds: number; bytes: number; sides?: number | undefined }

/** Makes every edition of every page afresh, after one that warms the programs up, and times each. */
export async function timeEditions(content: Content): Promise<EditionFigures[]> {
  const env = await editionEnvironment(content);
  const [first] = content.pages;
  return FORMATS.flatMap((format) => {
    if (format.madeBy === 'site') return [];
    const warm = first && viewOf(first, format.view);
    if (warm) format.make(warm, env);
    return content.pages.flatMap((page): EditionFigures[] => {
      const view = viewOf(page, format.view);
      if (!view) return [];
      const start = performance.now();
      const { bytes, pages } = format.make(view, env);
      return [{ format: format.id, page: page.id, milliseconds: performance.now() - start, bytes: bytes.length, sides: pages }];
    });
  });
}
