import type { Content } from '../../src/core/content.ts';
import { viewOf } from '../../src/core/views.ts';
import { editionEnvironment } from '../editions.ts';
import { FORMATS } from '../formats/index.ts';

export interface EditionFigures {
  format: string;
  page: string;
  /** The web page that holds the same words. */
  path: string;
  milliseconds: number;
  bytes: number;
  sides?: number | undefined;
}

/**
 * Makes every edition of every page afresh, after one that warms the programs up, and times each. A page that has been read
 * aloud before is not read again: audio is then as quick as the disk.
 */
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
      figures.push({ format: format.id, page: page.id, path: `/${page.id}/${format.view === 'easy-read' ? 'easy-read/' : ''}`, milliseconds: performance.now() - start, bytes: bytes.length, sides: pages });
    }
  }
  return figures;
}
