import { join } from 'node:path';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { DOWNLOADS, type Manifest } from '../../src/core/format.ts';
import { SCORE_CARDS, scoreCardPath, type ListedScoreCard } from '../../src/core/language/listed-score-card.ts';
import { scoreCard } from '../../src/core/language/score-card.ts';
import type { Library } from '../../src/core/library.ts';
import { writeWhole } from '../lib/write-whole.ts';

/** Writes the score card of each easy read beside its other files, and all of them in one list. Returns the paths of what it wrote. */
export async function writeScoreCards(pages: readonly GuidancePage[], library: Library, manifest: Manifest, folder: string): Promise<string[]> {
  const fileOf = (path: string) => join(folder, path.slice(DOWNLOADS.length + 2));
  const cards = pages.flatMap((page): ListedScoreCard[] => {
    const card = scoreCard(page, library);
    const sides = manifest.find((edition) => edition.page === page.id && edition.format === 'easy-read')?.pages;
    return card ? [{ ...card, ...(sides !== undefined && { sides }) }] : [];
  });
  const files = [...cards.map((card) => ({ path: scoreCardPath(card.page), json: card })), { path: SCORE_CARDS, json: cards }];
  return Promise.all(files.map(async ({ path, json }) => {
    await writeWhole(fileOf(path), `${JSON.stringify(json, null, 1)}\n`);
    return fileOf(path);
  }));
}
