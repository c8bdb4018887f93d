import type { Word } from '../data/words.ts';
import type { PictureUse } from '../pictures/choose.ts';

/** A picture as the tool offers it: what is to be seen, what it stands for, and its drawing. */
export interface KnownPicture { id: string; alt: string; means: string[]; svg: string }

/** What the tool gets once, so that nobody can see afterwards which pictures or words were wanted. */
export interface Known {
  words: readonly Word[];
  pictures: readonly KnownPicture[];
  /** The sentences of this site, with the pictures that stand beside them. */
  uses: readonly PictureUse[];
}
