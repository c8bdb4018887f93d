/** A made sheet as it lies on paper. Lengths are in points, from the top left corner of a page; 72 points are an inch. */
export interface Layout {
  pages: readonly LaidOutPage[];
}

export interface LaidOutPage extends Size {
  /** From the top to the bottom. */
  lines: readonly Line[];
  /** Pictures that mean something: those that are told to a screen reader. */
  pictures: readonly Box[];
}

export interface Size { width: number; height: number }
export interface Box extends Size { x: number; y: number }

/** Words that stand on one line, without a gap wider than two letters. */
export interface Line extends Box {
  text: string;
  /** The smallest letters in it. `height` is that of the tallest. */
  size: number;
  fonts: readonly string[];
}

const POINTS_PER_MM = 72 / 25.4;

export function inMillimetres(points: number): number {
  return Math.round(points / POINTS_PER_MM);
}

/** Dots that lead from a title to its page in a list of contents. */
const LEADERS = /(?:\. ?){4}/u;
/** The margin in which a page has its foot: its date and its number. */
const FOOT = 60;

/** The lines of the page's own words: not its foot, and not a list of contents. */
export function runningLines({ lines, height }: LaidOutPage): Line[] {
  return lines.filter(({ text, y }) => y < height - FOOT && !LEADERS.test(text));
}

/** Lines that follow one another in one block: alike in letters and left edge, and no further apart than two lines are high. */
export function blocksOf(page: LaidOutPage): Line[][] {
  const blocks: Line[][] = [];
  for (const line of runningLines(page)) {
    const block = blocks.find((known) => {
      const last = known.at(-1);
      return last && Math.abs(last.x - line.x) < 2 && Math.abs(last.size - line.size) < 0.5 && last.fonts.some((font) => line.fonts.includes(font))
        && line.y > last.y && line.y - last.y < 2 * line.size;
    });
    if (block) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
