import type { Content } from '../../src/core/content.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { inTurn, pictureChooser, type PictureUse } from '../../src/core/pictures/choose.ts';
import { usesIn } from '../../src/core/pictures/uses.ts';

/** Of 100 points, how many have their author's picture as the first choice, and among the first three. */
export interface PictureFigures {
  choice: string;
  points: number;
  first: number;
  'first three': number;
}

interface Point extends PictureUse { page: string }

/**
 * Chooses for every point of every page, knowing the points of the other pages only, and once more knowing none.
 * Points that stand on several pages, word for word, would be found by themselves: they are also left out of the count.
 */
export function pictureFigures({ pages, library }: Content): PictureFigures[] {
  const points = pages.flatMap(pointsOf);
  const shared = new Set(points.filter(({ sentence, page }) => points.some((other) => other.sentence === sentence && other.page !== page)));
  return [true, false].flatMap((learns) => {
    const ranks = new Map<Point, number>();
    for (const { id } of pages) {
      const uses = learns ? points.filter(({ page }) => page !== id) : [];
      const { choose } = inTurn(pictureChooser({ ...library, uses }));
      for (const point of points.filter(({ page }) => page === id)) ranks.set(point, choose(point.sentence).indexOf(point.picture));
    }
    const figures = (choice: string, counted: readonly Point[]): PictureFigures => {
      const within = (most: number) => Number((100 * counted.filter((point) => { const rank = ranks.get(point) ?? -1; return rank >= 0 && rank < most; }).length / counted.length).toFixed(1));
      return { choice, points: counted.length, first: within(1), 'first three': within(3) };
    };
    const by = learns ? 'by meanings and other pages' : 'by meanings alone';
    return [figures(by, points), figures(`${by}; points on one page only`, points.filter((point) => !shared.has(point)))];
  });
}

function pointsOf(page: GuidancePage): Point[] {
  return usesIn([page]).map((use) => ({ ...use, page: page.id }));
}
