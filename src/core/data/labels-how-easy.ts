import { z } from 'zod';
import { gaps, words } from './common.ts';

/** What a score card tells, in the order in which it tells it. `inTable` ones stand in the table of all pages too. */
export const FIGURES = ['words', 'sentences', 'mean', 'longest', 'over15', 'common', 'unexplained', 'passives', 'negatives', 'flesch', 'pictured', 'pictures', 'facts', 'sides', 'again'] as const;
export type Figure = typeof FIGURES[number];

/** `content/labels/how-easy.yaml`: the words of the score cards at `/about/how-easy-is-this/`. */
export const howEasyLabelsSchema = z.strictObject({
  title: words,
  summary: words,
  /** What a figure can tell, and what it cannot. */
  caution: z.array(words).min(1),
  /** How many pages people who use easy read have checked. */
  none: gaps('pages'),
  some: gaps('checked', 'pages'),
  allPages: words,
  page: words,
  status: words,
  states: z.strictObject({ draft: words, updating: words, checked: gaps('who', 'day') }),
  /** For each figure: its name in the table, its name on a card, and what it means. */
  figures: z.record(z.enum(FIGURES), z.strictObject({ short: words, name: words, means: words })),
  ofFacts: gaps('held', 'listed'),
  ofPoints: gaps('pictured', 'points'),
  card: gaps('title'),
  cardSummary: gaps('title'),
  read: gaps('title'),
  json: words,
  allJson: words,
  lastChecked: gaps('day'),
  nextCheck: gaps('day'),
  figure: words,
  value: words,
  ask: words,
  askText: words,
});
export type HowEasyLabels = z.infer<typeof howEasyLabelsSchema>;
