import type { KnownWord } from './question.ts';
import type { Signpost } from './signposts.ts';

/** What the site tells its search page beside the index, in `search/known.json`. */
export interface Known {
  words: KnownWord[];
  pages: Signpost[];
}
