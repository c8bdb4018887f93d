import { brailleWords } from '../../src/core/render/braille-words.ts';
import { createBraille, type Grade } from '../../scripts/lib/braille.ts';

const translate = createBraille();

/** A braille file as a finger goes over it: its pages, each of them lines. */
export function braillePagesOf(file: string): string[][] {
  return file.split('\f').map((page) => page.replace(/\r\n$/, '').split('\r\n'));
}

/** What a braille file holds, in cells: without its page numbers, and with words whole that went over a line's end. */
export function readBraille(file: string): { title: string; words: string[]; headings: string[] } {
  const lines = braillePagesOf(file).flatMap((page) => page.slice(0, -1));
  const groups: string[][] = [];
  lines.forEach((line, at) => {
    const sameBlock = at > 0 && line.trim() && indentOf(line) === indentOf(lines[at - 1] ?? '');
    if (sameBlock) groups.at(-1)?.push(line);
    else groups.push([line]);
  });
  const title = lines.slice(0, lines.indexOf(''));
  return { title: bareCells(title).join(' '), words: bareCells(lines), headings: [bareCells(title).join(' '), ...groups.map((group) => bareCells(group).join(' '))] };
}

/** Print words as they are in the cells of `readBraille`. */
export function inBraille(words: string, grade: Grade): string {
  return bareCells([translate(brailleWords(words), grade)]).join(' ');
}

/** Words in cells without the marks around them: an address in brackets may come between a word and its full stop. */
function bareCells(lines: readonly string[]): string[] {
  return lines.join(' ').replace(/" +/g, '').split(' ').map((word) => word.replace(/^(?:,?8|[".]<)+|(?:[1234680]|,0|[".]>)+$/g, '')).filter(Boolean);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
