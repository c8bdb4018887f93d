import type { MakeEasyReadLabels } from '../data/labels-make-easy-read.ts';
import type { Site } from '../data/site.ts';

/** What the page hands to its script. */
export interface Said {
  words: Pick<MakeEasyReadLabels, 'form' | 'rows' | 'chooser' | 'take' | 'status' | 'refused' | 'hints' | 'ask'>;
  pictures: Site['pictures'];
  /** Where glossary and pictures come from, and the folder of the drawings. */
  known: string;
  drawings: string;
}
