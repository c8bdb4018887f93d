import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands where on a side of paper, in millimetres from its lower left corner. */
export interface Marks {
  size: { width: number; height: number };
  words: { text: string; points: number; x: number; y: number }[];
  /** The boxes around what is drawn. */
  drawn: { x: number; y: number; width: number; height: number }[];
}

const MM = 72 / 25.4;
const round = (points: number) => Math.round((points / MM) * 10) / 10;

/** The words and the drawings of the first side. */
export async function readMarks(bytes: Uint8Array): Promise<Marks> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const words = (await page.getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim()
    ? [{ text: item.str, points: Math.hypot(Number(item.transform[2]), Number(item.transform[3])), x: round(Number(item.transform[4])), y: round(Number(item.transform[5])) }] : []));
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: Marks['drawn'] = [];
  let matrix: number[] = [1, 0, 0, 1, 0, 0];
  const kept: number[][] = [];
  fnArray.forEach((operation, at) => {
    const args = argsArray[at] as unknown[];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = Util.transform(matrix, args as number[]) as number[];
    else if (operation === OPS.constructPath && args[2]) {
      const [left, top, right, bottom] = [...args[2] as ArrayLike<number> & Iterable<number>];
      const place = (x = 0, y = 0) => ({ x: (matrix[0] ?? 0) * x + (matrix[2] ?? 0) * y + (matrix[4] ?? 0), y: (matrix[1] ?? 0) * x + (matrix[3] ?? 0) * y + (matrix[5] ?? 0) });
      const [one, other] = [place(left, top), place(right, bottom)];
      drawn.push({ x: round(Math.min(one.x, other.x)), y: round(Math.min(one.y, other.y)), width: round(Math.abs(one.x - other.x)), height: round(Math.abs(one.y - other.y)) });
    }
  });
  await pdf.destroy();
  return { size: { width: round(width), height: round(height) }, words, drawn };
}
