/** The size of a page, in cells and lines: what embossers and displays expect of a BRF file that does not say. */
export const CELLS = 40;
export const LINES = 25;

/** UEB's line continuation indicator, dot 5: the line ends inside a word that is longer than a line. */
const GOES_ON = '"';
/** The slash of an address, after which it may best be divided. */
const SLASH = '_/';

/** Some words in braille and where they stand. Cells are counted from 1, as transcribers do: a paragraph is "3-1". */
export interface BrailleBlock {
  cells: string;
  /** The cell at which its first line begins, and the cell at which the others do. */
  first: number;
  over: number;
  centred?: true;
  /** An empty line stands before it, except at the head of a page. */
  apart?: boolean;
  /** It is of no use as the last thing on a page: a heading. */
  leads?: true;
}

/** The blocks on pages of 25 lines, each line of at most 40 cells, with the page's number at the end of its last line. */
export function braillePages(blocks: readonly BrailleBlock[], pageNumber: (page: number) => string): string {
  const pages: string[][] = [[]];
  const room = LINES - 1;
  blocks.forEach((block, at) => {
    const lines = linesOf(block);
    // What leads needs room for itself and the first line of what it leads to.
    const needs = together(blocks.slice(at)) + (block.apart ? 1 : 0);
    let page = pages.at(-1) ?? [];
    if (page.length > 0 && page.length + needs > room) pages.push(page = []);
    if (block.apart && page.length > 0) page.push('');
    for (const line of lines) {
      if (page.length === room) pages.push(page = []);
      page.push(line);
    }
  });
  return pages.map((page, at) => [...page, ...Array.from({ length: room - page.length }, () => ''), pageNumber(at + 1).padStart(CELLS), ''].join('\r\n')).join('\f');
}

/** How many lines the first block and what it leads to take at least. */
function together([block, ...rest]: readonly BrailleBlock[]): number {
  if (!block) return 0;
  const own = linesOf(block).length;
  return block.leads && rest[0] ? own + (rest[0].apart ? 1 : 0) + together(rest) : 1;
}

function linesOf({ cells, first, over, centred }: BrailleBlock): string[] {
  if (centred) return wrap(cells, CELLS - 6, CELLS - 6).map((line) => ' '.repeat(Math.floor((CELLS - line.length) / 2)) + line);
  return wrap(cells, CELLS - first + 1, CELLS - over + 1).map((line, at) => ' '.repeat((at === 0 ? first : over) - 1) + line);
}

/** Braille on lines, the first of at most so many cells and the others of at most so many. */
function wrap(cells: string, first: number, others: number): string[] {
  const lines: string[] = [];
  const width = (): number => (lines.length === 0 ? first : others);
  let line = '';
  for (const word of cells.split(' ').filter(Boolean)) {
    if (line && line.length + 1 + word.length > width()) { lines.push(line); line = ''; }
    let rest = word;
    while (!line && rest.length > width()) {
      const end = divide(rest, width() - GOES_ON.length);
      lines.push(rest.slice(0, end) + GOES_ON);
      rest = rest.slice(end);
    }
    line = line ? `${line} ${rest}` : rest;
  }
  return line ? [...lines, line] : lines;
}

/** Where to divide a word that does not fit: after the last slash, or else where the line is full, but not inside a sign. */
function divide(word: string, width: number): number {
  const slash = word.lastIndexOf(SLASH, width - SLASH.length);
  return slash > 0 ? slash + SLASH.length : word.slice(0, width).replace(/[@^_".;,#]+$/, '').length || width;
}
