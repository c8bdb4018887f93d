import { DOWNLOADS } from '../format.ts';
import type { ScoreCard } from './score-card.ts';

/** A score card as it is published, with what only the made sheet knows. */
export interface ListedScoreCard extends ScoreCard {
  /** Sides of paper of the easy-read sheet. */
  sides?: number;
}

/** All score cards in one list, from the root of the site. */
export const SCORE_CARDS = `/${DOWNLOADS}/score-cards.json`;

/** The score card of a page, from the root of the site. */
export function scoreCardPath(page: string): string {
  return `/${DOWNLOADS}/${page}/${page.slice(page.lastIndexOf('/') + 1)}-score-card.json`;
}
