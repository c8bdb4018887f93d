import type { Reader } from '../data/topics.ts';
import type { Named } from '../sections/find.ts';
import type { Vocabulary } from './put-right.ts';
import type { KnownWord } from './question.ts';
import type { KnownPage } from './rank.ts';

/** What the site tells its search page beside the index, in `search/known.json`. */
export interface Known {
  words: KnownWord[];
  pages: KnownPage[];
  /** The sections of the Act, and the page on which each is explained; in a part of its own, where one has its name. */
  sections: KnownSection[];
  /** The tool in which sections are looked up. */
  lookUp: string;
  /** Words that people use for one and the same thing. */
  sameWords: readonly (readonly string[])[];
  /** Words by which people say who they are. */
  askers: Readonly<Partial<Record<Reader, readonly string[]>>>;
  vocabulary: Vocabulary;
}

export interface KnownSection extends Named { address: string }
