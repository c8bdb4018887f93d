import { join } from 'node:path';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { DOWNLOADS, type Manifest } from '../../src/core/format.ts';
import { markOf } from '../../src/core/fingerprint.ts';
import { SCORE_CARDS, scoreCardPath, type ListedScoreCard } from '../../src/core/language/listed-score-card.ts';
import { scoreCard } from '../../src/core/language/score-card.ts';
import type { Library } from '../../src/core/library.ts';
import type { Keep } from '../keep.ts';
import { writeWhole } from '../lib/write-whole.ts';

/** Writes the score card of each easy read beside its other files, and all of them in one list. Returns the paths of what it wrote. */
export async function writeScoreCards(pages: readonly GuidancePage[], library: Library, manifest: Manifest, folder: string, keep: Keep): Promise<string[]> {
  const fileOf = (path: string) => join(folder, path.slice(DOWNLOADS.length + 2));
  const shared = markOf(library);
  const made = await Promise.all(pages.map(async (page) => ({ page, card: await keep(`score-card/${page.id}`, [shared, page], () => scoreCard(page, library) ?? null) })));
  const cards = made.flatMap(({ page, card }): ListedScoreCard[] => {
    const sides = manifest.find((edition) => edition.page === page.id && edition.format === 'easy-read')?.pages;
    return card ? [{ ...card, ...(sides !== undefined && { sides }) }] : [];
  });
  const files = [...cards.map((card) => ({ path: scoreCardPath(card.page), json: card })), { path: SCORE_CARDS, json: cards }];
  return Promise.all(files.map(async ({ path, json }) => {
    await writeWhole(fileOf(path), `${JSON.stringify(json, null, 1)}\n`);
    return fileOf(path);
  }));
}
