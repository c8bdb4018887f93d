import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';

/** Whether a letter is in one of the faces, and in that face in each of its weights. @param faces lists of TrueType files, one list for each face. */
export function lettersOf(faces: readonly (readonly string[])[]): (letter: string) => boolean {
  const fonts = faces.map((files) => files.map((file) => opentype.parse(new Uint8Array(readFileSync(file)).buffer)));
  const known = new Map<string, boolean>();
  return (letter) => {
    const before = known.get(letter);
    if (before !== undefined) return before;
    const has = fonts.some((weights) => weights.every((font) => font.charToGlyphIndex(letter) !== 0));
    known.set(letter, has);
    return has;
  };
}
