import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What is used of the program, which is liblouis as Emscripten makes it for JavaScript. */
interface Liblouis {
  FS: { writeFile(path: string, content: string, options: { encoding: 'utf8' }): void };
  HEAPU16: Uint16Array;
  HEAP32: Int32Array;
  ccall(name: string, returns: 'number', types: readonly string[], args: readonly (string | number)[]): number;
  _malloc(bytes: number): number;
  _free(address: number): void;
}

/** 1 writes each letter out; 2 is contracted. */
export type Grade = 1 | 2;

/** Unified English Braille (UEB), written as North American ASCII braille, which is what BRF files hold. */
const TABLES: Readonly<Record<Grade, string>> = { 1: 'en-us-brf.dis,more.uti,en-ueb-g1.ctb', 2: 'en-us-brf.dis,more.uti,en-ueb-g2.ctb' };

/** Letters and signs of UEB that these tables lack, in liblouis's own language: the modifier (Rules of UEB, 4.2), then the letter. */
const MORE = String.raw`
uplow \x0141\x0142 4-16-123 Łł
uplow \x0143\x0144 45-34-1345 Ńń
uplow \x0147\x0148 45-346-1345 Ňň
uplow \x0158\x0159 45-346-1235 Řř
uplow \x015a\x015b 45-34-234 Śś
uplow \x015e\x015f 45-12346-234 Şş
uplow \x0160\x0161 45-346-234 Šš
uplow \x016e\x016f 45-1246-136 Ůů
uplow \x0174\x0175 45-146-2456 Ŵŵ
uplow \x0176\x0177 45-146-13456 Ŷŷ
uplow \x0179\x017a 45-34-1356 Źź
uplow \x017d\x017e 45-346-1356 Žž
uplow \x1e80\x1e81 45-16-2456 Ẁẁ
uplow \x1e82\x1e83 45-34-2456 Ẃẃ
uplow \x1e84\x1e85 45-25-2456 Ẅẅ
uplow \x1ef2\x1ef3 45-16-13456 Ỳỳ
sign \x2713 4-146 ✓
sign \x2714 4-146 ✔
`;

/** Faults of these tables, put right as liblouis 3.24 has it: the file, what is wrong there, and what is right. */
const AMENDMENTS: readonly [file: string, wrong: RegExp, right: string][] = [
  // A printed dash of any length is the dash, unless print uses two lengths with two meanings (Rules of UEB, 7.2).
  ['en-ueb-chardefs.uti', /^punctuation \\x2014 5-6-36/m, String.raw`punctuation \x2014 6-36`],
  // A space in a number keeps the number going, before a 6 as before any other digit: 0300 600 0000 (Rules of UEB, 6.6).
  ['en-ueb-g1.ctb', /-3456-145 (?=@\S+-5-124\s)/g, '-3456-124 '],
  // Lower wordsigns are spelled out before a colon or semicolon: "be:" (Rules of UEB, 10.5).
  ['en-ueb-g2.ctb', /(?<=^attribute 1 \+=\*,\.)(?=\?)/m, ';:'],
  ['en-ueb-g2.ctb', /(?<=^match .* (?:be|enough|his|was|were) .*);:/gm, ''],
];

/** Where liblouis knows no sign, it writes the letter's number: `'\X0175'`. */
const ESCAPE = /'\\X([0-9A-F]{4})'/;

/**
 * A translator into braille: liblouis, which runs inside this process and is loaded when the first words come.
 * @returns a function that gives words as ASCII braille on one line, each character one cell. It throws an Error that
 *   names a letter which has no sign, and the words around it.
 */
export function createBraille(): (words: string, grade: Grade) => string {
  let liblouis: Liblouis | undefined;
  return (words, grade) => {
    if (words === '') return '';
    const cells = translate(liblouis ??= load(), words, TABLES[grade]);
    const escape = ESCAPE.exec(cells);
    if (escape) throw new Error(noSign(words, String.fromCharCode(Number.parseInt(escape[1] ?? '', 16))));
    return cells;
  };
}

function load(): Liblouis {
  const require = createRequire(import.meta.url);
  const program = require.resolve('liblouis-build');
  // The program adds a listener that throws every error of this process again; nothing here needs it.
  const listeners = process.listeners('uncaughtException');
  const liblouis = require(program) as Liblouis;
  for (const listener of process.listeners('uncaughtException')) if (!listeners.includes(listener)) process.off('uncaughtException', listener);

  const tables = new Map<string, string>([['more.uti', MORE]]);
  const add = (file: string): void => {
    if (tables.has(file)) return;
    tables.set(file, amended(file, readFileSync(join(dirname(program), 'tables', file), 'utf8')));
    for (const [, included] of tables.get(file)?.matchAll(/^include\s+(\S+)/gm) ?? []) if (included) add(included);
  };
  for (const file of Object.values(TABLES).flatMap((list) => list.split(','))) add(file);
  for (const [file, text] of tables) liblouis.FS.writeFile(file, text, { encoding: 'utf8' });
  return liblouis;
}

function amended(file: string, text: string): string {
  return AMENDMENTS.filter(([of]) => of === file).reduce((before, [, wrong, right]) => {
    const after = before.replace(wrong, right);
    if (after === before) throw new Error(`The braille table ${file} has changed: look whether ${wrong} is still wrong in it.`);
    return after;
  }, text);
}

/** `lou_translateString` takes UTF-16 and gives UTF-16: the lengths of both, which it puts right, then the letters of each. */
function translate(liblouis: Liblouis, words: string, tables: string): string {
  const room = words.length * 8 + 64;
  const lengths = liblouis._malloc(8 + room * 4);
  const [input, output] = [lengths + 8, lengths + 8 + room * 2];
  try {
    liblouis.HEAP32.set([words.length, room], lengths / 4);
    for (let at = 0; at < words.length; at += 1) liblouis.HEAPU16[input / 2 + at] = words.charCodeAt(at);
    const done = liblouis.ccall('lou_translateString', 'number',
      ['string', 'number', 'number', 'number', 'number', 'number', 'number', 'number'], [tables, input, lengths, output, lengths + 4, 0, 0, 0]);
    const [read = 0, written = 0] = liblouis.HEAP32.subarray(lengths / 4, lengths / 4 + 2);
    if (!done || read !== words.length) throw new Error(`liblouis could not translate all of "${words}".`);
    return String.fromCharCode(...liblouis.HEAPU16.subarray(output / 2, output / 2 + written));
  } finally {
    liblouis._free(lengths);
  }
}

function noSign(words: string, letter: string): string {
  const at = words.indexOf(letter);
  const around = words.slice(Math.max(0, at - 30), at + 30).trim();
  const code = (words.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Braille has no sign for "${String.fromCodePoint(words.codePointAt(at) ?? 0)}" (U+${code}) in "${around}".`;
}
