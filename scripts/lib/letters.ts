import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';

/** Letters from one code to another, both of them too. */
export type Letters = readonly (readonly [from: number, to: number])[];

/**
 * The letters that one of the faces has, in each of its weights. Reading fonts takes much memory; what comes of it takes little.
 * @param faces lists of TrueType files, one list for each face.
 */
export function lettersOf(faces: readonly (readonly string[])[]): Letters {
  const all = new Set(faces.flatMap((files) => {
    const [first = new Set<number>(), ...others] = files.map(codesOf);
    return [...first].filter((code) => others.every((codes) => codes.has(code)));
  }));
  const ranges: [number, number][] = [];
  for (const code of [...all].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** Whether a letter is among those. */
export function hasLetter(letters: Letters, letter: string): boolean {
  const code = letter.codePointAt(0) ?? -1;
  return letters.some(([from, to]) => code >= from && code <= to);
}

function codesOf(file: string): Set<number> {
  const { tables } = opentype.parse(new Uint8Array(readFileSync(file)).buffer);
  return new Set(Object.entries(tables.cmap.glyphIndexMap).filter(([, glyph]) => glyph !== 0).map(([code]) => Number(code)));
}
