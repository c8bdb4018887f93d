import type { PlannerLabels } from '../data/labels-planner.ts';
import type { ToolLabels } from '../data/labels-tool-sheets.ts';
import type { Planner } from '../data/planners.ts';
import type { Plan } from './plan.ts';

/** What the boxes of a plan are called, on paper and on the web. */
export type PlanLabels = ToolLabels['planner'];

/** What the page of a planner tells its script. */
export interface Said {
  title: string;
  /** The name of the site. */
  site: string;
  template: Plan;
  labels: PlanLabels;
  help: Planner['help'];
  test: Planner['test'];
  acts: Planner['acts'];
  words: Omit<PlannerLabels, 'intro' | 'start'>;
}
