import { stem } from '../language/roots.ts';
import { wordsOf } from '../language/tokens.ts';

/** A picture, and the words that people may look for it by. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** How well a word fits what was typed. A slip must have enough letters left to tell words apart. */
const WHOLE = 4;
const FORM = 3;
const BEGINNING = 2;
const SLIP = 1;
const SHORTEST_WITH_SLIP = 4;

/** Nobody types more words than this to find a picture; what is pasted by mistake is read no further. */
const MOST_WORDS = 8;

/**
 * Searches as somebody types: every word typed must begin, be a form of, or with one letter's slip be, a word of one of
 * the picture's names. Returns ids best first: those whose name is just what was typed, then by how well the words fit.
 */
export function pictureSearch(pictures: readonly Named[]): (typed: string) => string[] {
  const read = pictures.map(({ id, names }) => ({ id, names: [...new Set(names.map((name) => name.toLowerCase()))].map((name) => wordsOf(name).map((word) => ({ word, stem: stem(word) }))) }));
  return (typed) => {
    const asked = wordsOf(typed.slice(0, 200).toLowerCase()).slice(0, MOST_WORDS).map((word) => ({ word, stem: stem(word) }));
    if (asked.length === 0) return [];
    return read
      .map(({ id, names }) => ({ id, fit: Math.max(0, ...names.map((name) => fitOf(asked, name))) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
}

interface ReadWord { word: string; stem: string }

/** From 0, some word does not fit, to 4, just this name. Words of the name that were not typed make it fit less. */
function fitOf(asked: readonly ReadWord[], name: readonly ReadWord[]): number {
  const fits = asked.map((typed) => Math.max(0, ...name.map((word) => wordFit(typed, word))));
  if (fits.includes(0)) return 0;
  return fits.reduce((sum, fit) => sum + fit, 0) / Math.max(asked.length, name.length) + Math.min(...fits) / 100;
}

function wordFit(typed: ReadWord, known: ReadWord): number {
  if (typed.word === known.word) return WHOLE;
  if (typed.stem === known.stem) return FORM;
  if (known.word.startsWith(typed.word)) return BEGINNING;
  return typed.word.length >= SHORTEST_WITH_SLIP && oneSlip(typed.word, known.word) ? SLIP : 0;
}

/** Whether one letter more, one fewer, another, or two that changed places, make one word of the other. */
function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (word: string, from: number) => word.slice(start + from);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1)
    || (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2));
}
