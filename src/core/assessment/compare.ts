import type { Rating } from '../data/ratings.ts';
import { notesOn, type Assessment, type Outline } from './assessment.ts';

/** How an area has gone from one assessment to a later one. */
export const CHANGES = ['better', 'worse', 'same', 'new', 'gone', 'unanswered'] as const;
export type Change = (typeof CHANGES)[number];

const RANK: Record<Rating, number> = { red: 0, amber: 1, green: 2 };

export interface Compared { area: string; before?: Rating | undefined; now?: Rating | undefined; change: Change }

/** Each area then and now. */
export function compare(before: Assessment, now: Assessment, { areas }: Pick<Outline, 'areas'>): Compared[] {
  return areas.map(({ id }) => {
    const [then, today] = [notesOn(before, id).rating, notesOn(now, id).rating];
    return { area: id, before: then, now: today, change: changeFrom(then, today) };
  });
}

function changeFrom(then: Rating | undefined, today: Rating | undefined): Change {
  if (then && today) return RANK[today] > RANK[then] ? 'better' : RANK[today] < RANK[then] ? 'worse' : 'same';
  return today ? 'new' : then ? 'gone' : 'unanswered';
}

/** How near to each other several ratings are. `few`: less than two have rated it. */
export const SPREADS = ['same', 'close', 'apart', 'few'] as const;
export type Spread = (typeof SPREADS)[number];

export interface Beside { area: string; ratings: readonly (Rating | undefined)[]; spread: Spread }

/** Each area in several assessments, in their order: of several services, or of one by several people. */
export function sideBySide(assessments: readonly Assessment[], { areas }: Pick<Outline, 'areas'>): Beside[] {
  return areas.map(({ id }) => {
    const ratings = assessments.map((assessment) => notesOn(assessment, id).rating);
    return { area: id, ratings, spread: spreadOf(ratings.filter((rating) => rating !== undefined)) };
  });
}

function spreadOf(ratings: readonly Rating[]): Spread {
  if (ratings.length < 2) return 'few';
  const ranks = ratings.map((rating) => RANK[rating]);
  const apart = Math.max(...ranks) - Math.min(...ranks);
  return apart === 0 ? 'same' : apart === 1 ? 'close' : 'apart';
}
