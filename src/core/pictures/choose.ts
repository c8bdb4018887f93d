import type { Picture } from '../data/pictures.ts';
import type { Word } from '../data/words.ts';
import { nearest, type Example } from './nearest.ts';
import { pictureSearch } from './search.ts';

/** A sentence and the picture that stands beside it: what a person has chosen before. */
export interface PictureUse {
  sentence: string;
  picture: string;
}

export interface PictureChooser {
  /**
   * The ids of pictures for a sentence, best first. There is always a first choice, while there is any picture.
   * @param before The pictures of the points before it, in order: one that has just been used gives way to another.
   */
  choose(sentence: string, before?: readonly string[]): string[];
  /** The ids of the pictures that a person may mean who types this, or a part of it; none when nothing is like it. */
  search(typed: string): string[];
}

/** How much an example counts, beside a sentence that already has the picture. */
const MEANS = 2;
const GLOSSARY = 0.5;
/** What is to be seen in the picture, and what its word means. */
const DESCRIBED = 0.3;

/** The meaning of the picture for a sentence of which no word is known. */
const NEUTRAL = 'information';

/** A picture in one of the last few points, most likely in the same part, and one anywhere before it. */
const LAST_FEW = 7;
const JUST_USED = 0.5;
const USED = 0.75;

/**
 * Chooses pictures as the pages do: by what each picture stands for, by the glossary, and by the sentences that it
 * already stands beside, since the same picture should mean the same everywhere (rule P3; Inclusion Europe).
 */
export function pictureChooser({ pictures, words, uses = [] }: {
  pictures: readonly Picture[]; words: readonly Word[]; uses?: readonly PictureUse[];
}): PictureChooser {
  const known = new Set(pictures.map(({ id }) => id));
  const near = nearest([
    ...pictures.flatMap((picture) => examplesOf(picture, words)),
    ...uses.filter(({ picture }) => known.has(picture)).map(({ sentence, picture }): Example => ({ picture, words: sentence, weight: 1 })),
  ]);
  const neutral = (pictures.find(({ means }) => means.includes(NEUTRAL)) ?? pictures[0])?.id;

  return {
    choose(sentence, before = []) {
      const scores = near(sentence);
      const justUsed = new Set(before.slice(-LAST_FEW));
      for (const picture of before) weaken(scores, picture, USED);
      for (const picture of justUsed) weaken(scores, picture, JUST_USED);
      const ids = ranked(scores);
      return ids.length > 0 || neutral === undefined ? ids : [neutral];
    },
    search: pictureSearch(pictures.map((picture) => ({ id: picture.id, names: [...namesOf(picture), ...wordsMeant(picture, words).flatMap(namesOfWord)] }))),
  };
}

/** Chooses for the points of one page in their order, each with regard to what was the first choice before. */
export function inTurn(chooser: Pick<PictureChooser, 'choose'>): { choose(sentence: string): string[] } {
  const before: string[] = [];
  return {
    choose(sentence) {
      const ids = chooser.choose(sentence, before);
      before.push(...ids.slice(0, 1));
      return ids;
    },
  };
}

function examplesOf(picture: Picture, words: readonly Word[]): Example[] {
  const examples = (texts: readonly string[], weight: number) => texts.map((text): Example => ({ picture: picture.id, words: text, weight }));
  const meant = wordsMeant(picture, words);
  return [
    ...examples(namesOf(picture), MEANS),
    ...examples(meant.flatMap(namesOfWord), GLOSSARY),
    ...examples([picture.alt, ...meant.map(({ easyRead }) => easyRead)], DESCRIBED),
  ];
}

function namesOf({ id, means }: Picture): string[] {
  return [id.replaceAll('-', ' '), ...means];
}

/** The words of the glossary that the picture stands for. */
function wordsMeant({ id, means }: Picture, words: readonly Word[]): Word[] {
  const meant = new Set(means.map((name) => name.toLowerCase()));
  return words.filter((word) => word.id === id || meant.has(word.word.toLowerCase()));
}

function namesOfWord({ word, inFull, forms, alsoCalled }: Word): string[] {
  return [word, ...(inFull ? [inFull] : []), ...forms, ...alsoCalled];
}

function weaken(scores: Map<string, number>, picture: string, by: number): void {
  const score = scores.get(picture);
  if (score !== undefined) scores.set(picture, score * by);
}

/** Best first; two as good as each other by the alphabet, so that the same input always gives the same list. */
function ranked(scores: ReadonlyMap<string, number>): string[] {
  return [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}
