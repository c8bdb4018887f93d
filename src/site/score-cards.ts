import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../core/fill.ts';
import type { Figure, HowEasyLabels } from '../core/data/labels-how-easy.ts';
import { SCORE_CARDS, type ListedScoreCard } from '../core/language/listed-score-card.ts';
import { longDay } from './format.ts';
import { folders } from './settings.ts';

const list = join(folders.public, SCORE_CARDS);

/** The score card of every easy read, in the order of the pages. They are made before the site; without them there are none. */
export const scoreCards: readonly ListedScoreCard[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) as ListedScoreCard[] : [];

/** What a card says for a figure; empty when it is not known. */
export function figureOf(card: ListedScoreCard, figure: Figure, labels: HowEasyLabels): string {
  if (figure === 'facts') return oneLine(fill(labels.ofFacts, card.facts));
  if (figure === 'pictured') return oneLine(fill(labels.ofPoints, { pictured: card.pictured, points: card.points }));
  if (figure === 'again') return String(card.findings.warnings);
  return figure === 'mean' || figure === 'flesch' ? card[figure].toFixed(1) : String(card[figure] ?? '');
}

/** Whether people who use easy read have checked it, in words. */
export function statusOf({ status, checkedBy = '', checkedOn }: ListedScoreCard, { states }: HowEasyLabels): string {
  return status === 'checked' && checkedOn ? fill(states.checked, { who: checkedBy, day: longDay(checkedOn) }) : states[status === 'updating' ? 'updating' : 'draft'];
}

const oneLine = (text: string) => text.replaceAll(' ', '\u00a0');
