import type { SelfAssessmentLabels } from '../data/labels-self-assessment.ts';
import type { Outline } from './assessment.ts';
import type { RowLabels } from './rows.ts';

/** What the page of a self-assessment tells its script. */
export interface Said {
  /** Of the framework. */
  id: string;
  title: string;
  outline: Outline;
  /** The name of the site. */
  site: string;
  words: Omit<SelfAssessmentLabels, 'intro' | 'about'>;
  rows: RowLabels;
  /** `Action {number}` */
  action: string;
  plan: string;
}
