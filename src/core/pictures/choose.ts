import type { Picture } from '../data/pictures.ts';
import type { Word } from '../data/words.ts';
import { nearest, type Example } from './nearest.ts';
import { pictureSearch } from './search.ts';

/** A sentence and the picture that stands beside it: what a person has chosen before. */
export interface PictureUse {
  sentence: string;
  picture: string;
}

/** Ids of pictures, each with a share from 0 to 1. */
export type Shares = ReadonlyMap<string, number>;

export interface PictureChooser {
  /**
   * The ids of pictures for a sentence, best first. There is always a first choice, while there is any picture.
   * @param before The pictures of the points before it, in order: one of them gives way to another that fits nearly as well.
   */
  choose(sentence: string, before?: readonly string[]): string[];
  /**
   * How likely each picture is for a sentence: together 1.
   * @param free How far each picture is still free on the page. One that is not in it is free: 1.
   */
  likely(sentence: string, free: Shares): Shares;
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

/** How free a picture is that surely stands on the page already: pages hardly use one twice. */
const USED = 0.1;

/** How likely it is that the picture named for a point before is what its author would have: about every other one is. */
const STAYS = 0.5;

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
  ], words.flatMap(namesOfWord));
  const neutral = (pictures.find(({ means }) => means.includes(NEUTRAL)) ?? pictures[0])?.id;
  const likely = (sentence: string, free: Shares): Shares => {
    // Squared: the best is likelier than its score says, beside many that only share a word with the sentence.
    const scores = [...near(sentence)].map(([id, score]) => [id, (score * (free.get(id) ?? 1)) ** 2] as const);
    const whole = scores.reduce((sum, [, score]) => sum + score, 0);
    if (whole > 0) return new Map(scores.map(([id, score]) => [id, score / whole]));
    return new Map(neutral === undefined ? [] : [[neutral, 1]]);
  };

  return {
    likely,
    choose(sentence, before = []) {
      const free = new Map<string, number>();
      for (const id of before) take(free, id, STAYS);
      return ranked(likely(sentence, free));
    },
    search: pictureSearch(pictures.map((picture) => ({ id: picture.id, names: [...namesOf(picture), ...wordsMeant(picture, words).flatMap(namesOfWord)] }))),
  };
}

/**
 * Chooses for the points of one page in their order. Each point takes from every picture as much as it likely has it, so
 * that a first choice that was hardly better than the second does not keep the picture from a point that it fits.
 */
export function inTurn(chooser: Pick<PictureChooser, 'likely'>): { choose(sentence: string): string[] } {
  const free = new Map<string, number>();
  return {
    choose(sentence) {
      const likely = chooser.likely(sentence, free);
      for (const [id, share] of likely) take(free, id, share);
      return ranked(likely);
    },
  };
}

/** Makes a picture less free by a point that has it with this likelihood. */
function take(free: Map<string, number>, id: string, likelihood: number): void {
  free.set(id, Math.max(USED, (free.get(id) ?? 1) * (1 - (1 - USED) * likelihood)));
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

/** Best first; two as good as each other by the alphabet, so that the same input always gives the same list. */
function ranked(scores: Shares): string[] {
  return [...scores].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}
