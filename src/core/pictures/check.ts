import type { Picture } from '../data/pictures.ts';
import type { Fault } from '../fault.ts';
import { codesOf } from './compose.ts';

const MOST_WORDS_IN_ALT = 12;
/** A judge with a wig, and the jigsaw piece: neither is true to what it would stand for here. */
const NOT_USED = /-2696-FE0F$|^1F9E9$/;
const SKIN_TONES = ['1F3FB', '1F3FC', '1F3FD', '1F3FE', '1F3FF'] as const;

interface Known {
  file: string;
  hasOpenMoji: (code: string) => boolean;
  /** The line of the picture at that place in the list. */
  lineOf: (index: number) => number;
}

/** What an editor should put right in the list of pictures: names given twice, OpenMojis that are unknown or not used here, long descriptions. */
export function pictureFaults(pictures: readonly Picture[], { file, hasOpenMoji, lineOf }: Known): Fault[] {
  return pictures.flatMap((picture, index): Fault[] => {
    const fault = (rule: string, words: string, todo: string): Fault => ({ file, line: lineOf(index), rule, fault: words, todo, severity: 'error' });
    const earlier = pictures.slice(0, index);
    return [
      ...(earlier.some(({ id }) => id === picture.id)
        ? [fault('id-twice', `There are two pictures "${picture.id}".`, 'Give one of them another id.')] : []),
      ...(earlier.some(({ alt }) => alt === picture.alt)
        ? [fault('alt-twice', `"${picture.id}" is described like another picture: "${picture.alt}".`, 'Say what is different in this one.')] : []),
      ...(picture.alt.split(/\s+/).length > MOST_WORDS_IN_ALT
        ? [fault('alt-long', `The description of "${picture.id}" has more than ${MOST_WORDS_IN_ALT} words.`, 'Say only what is to be seen.')] : []),
      ...codesOf(picture).filter((code) => !hasOpenMoji(code)).map((code) =>
        fault('unknown-openmoji', `The picture "${picture.id}" uses the OpenMoji "${code}", which does not exist.`, 'Look for the code at openmoji.org/library.')),
      ...codesOf(picture).filter((code) => NOT_USED.test(code)).map((code) =>
        fault('openmoji-not-used', `The picture "${picture.id}" shows a wig or a jigsaw piece ("${code}").`, 'Choose another: content/pictures/pictures.yaml says why at its top.')),
    ];
  });
}

/** How many of the pictures show each skin tone, and how many show skin at all. No tone may be on more than half of them. */
export function skinTones(pictures: readonly Picture[]): { showing: number; byTone: Map<string, number> } {
  const tones = pictures.map((picture) => SKIN_TONES.filter((tone) => codesOf(picture).some((code) => code.includes(tone))));
  return {
    showing: tones.filter((shown) => shown.length > 0).length,
    byTone: new Map(SKIN_TONES.map((tone) => [tone, tones.filter((shown) => shown.includes(tone)).length])),
  };
}
