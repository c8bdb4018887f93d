import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands where on a side of paper, in millimetres from its lower left corner. */
export interface Marks {
  size: { width: number; height: number };
  /** `x` and `y` are where its line begins, `end` is how far it reaches to the right. */
  words: { text: string; points: number; x: number; y: number; end: number }[];
  /** The boxes around what is drawn. */
  drawn: { x: number; y: number; width: number; height: number }[];
}

const mm = (points: number) => Math.round((points * 25.4 / 72) * 10) / 10;

/** The words and the drawings of a side. */
export async function readMarks(bytes: Uint8Array, side = 1): Promise<Marks> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await pdf.getPage(side);
  const { width, height } = page.getViewport({ scale: 1 });
  const words = (await page.getTextContent()).items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [, , skew, size, x, y] = item.transform as [number, number, number, number, number, number];
    return [{ text: item.str, points: Math.hypot(skew, size), x: mm(x), y: mm(y), end: mm(x + item.width) }];
  });
  const { fnArray, argsArray } = await page.getOperatorList();
  await pdf.destroy();
  return { size: { width: mm(width), height: mm(height) }, words, drawn: boxes(fnArray, argsArray as unknown[][]) };
}

function boxes(operations: readonly number[], all: readonly unknown[][]): Marks['drawn'] {
  const drawn: Marks['drawn'] = [];
  const kept: number[][] = [];
  let matrix: number[] = [1, 0, 0, 1, 0, 0];
  operations.forEach((operation, at) => {
    const args = all[at] ?? [];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = Util.transform(matrix, args as number[]) as number[];
    else if (operation === OPS.constructPath && args[2]) {
      const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(args[2] as ArrayLike<number>);
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
      const [xs, ys] = [[a * left + c * top + e, a * right + c * bottom + e], [b * left + d * top + f, b * right + d * bottom + f]];
      drawn.push({ x: mm(Math.min(...xs)), y: mm(Math.min(...ys)), width: mm(Math.max(...xs) - Math.min(...xs)), height: mm(Math.max(...ys) - Math.min(...ys)) });
    }
  });
  return drawn;
}
