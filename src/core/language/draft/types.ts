import type { Fact } from '../../data/facts.ts';
import type { Word } from '../../data/words.ts';

/** An easy read proposed for a person to edit. It is never published as it stands. */
export interface Draft {
  title: string;
  points: DraftPoint[];
}

/** One idea: what `:::easy-read` calls a point, and what the editor should know about it. */
export interface DraftPoint {
  /** One or two, with the glossary's words in **bold** where they first come up. */
  sentences: string[];
  /** The picture that fits best, and the next two. */
  picture: string;
  alternatives: string[];
  /** For the editor: what was changed, what is not sure, what to look at again. */
  notes: string[];
}

export interface PictureChoice {
  /** The pictures that fit a sentence, best first, by their ids. `before` are those of the points before it. */
  choose(sentence: string, before?: readonly string[]): string[];
}

export interface DraftContext {
  words: readonly Word[];
  /** Facts that the draft must still state where its source does: those that the page lists. */
  facts: readonly Fact[];
  pictures: readonly { id: string }[];
  chooser: PictureChoice;
  /** Glossary words, by id, whose meaning an earlier part of the page has given. Those that a draft explains are added. */
  explained?: Set<string> | undefined;
}

/** A sentence of the source, and what became of it so far. */
export interface Passage {
  /** As it stood. */
  from: string;
  sentences: DraftSentence[];
  notes: string[];
}

export interface DraftSentence {
  text: string;
  /** It means something only beside the one before it: "This is if you did not ask." */
  leans: boolean;
}
