import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Box { x: number; y: number; width: number; height: number }
interface Line extends Box { text: string; size: number; fonts: string[] }
interface Page { width: number; height: number; lines: Line[]; pictures: Box[] }

/** Where the words and the tagged pictures of a PDF stand, page by page, in points from the top left corner. */
export async function readLayout(bytes: Uint8Array): Promise<{ pages: Page[] }> {
  const figures = await figuresOf(bytes);
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const pictures = (figures[number - 1] ?? []).map(([x1, y1, x2, y2]) => ({ x: x1, y: height - y2, width: x2 - x1, height: y2 - y1 }));
    pages.push({ width, height, lines: await linesOf(page, height), pictures });
  }
  await pdf.destroy();
  return { pages };
}

/** Pieces on one baseline with no gap wider than two letters belong to one line. */
async function linesOf(page: PDFPageProxy, height: number): Promise<Line[]> {
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const lines: (Line & { baseline: number })[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , skewed, upright, x, baseline] = item.transform.map(Number) as [number, number, number, number, number, number];
    const size = Math.hypot(skewed, upright);
    const font = (page.commonObjs.get(item.fontName) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
    const line = lines.find((known) => Math.abs(known.baseline - baseline) < size / 3 && x >= known.x && x - (known.x + known.width) < 2 * size);
    if (!line) {
      lines.push({ text: item.str, x, y: height - baseline - size, width: item.width, height: size, size, fonts: [font], baseline });
      continue;
    }
    const gap = x - (line.x + line.width) > size / 8 && !line.text.endsWith(' ') && !item.str.startsWith(' ');
    line.text += (gap ? ' ' : '') + item.str;
    line.width = x + item.width - line.x;
    line.size = Math.min(line.size, size);
    line.height = Math.max(line.height, size);
    if (!line.fonts.includes(font)) line.fonts.push(font);
  }
  return lines.sort((a, b) => b.baseline - a.baseline || a.x - b.x).map(({ baseline: _, ...line }) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

type Corners = [x1: number, y1: number, x2: number, y2: number];

/** The boxes of what is tagged as a figure, by page. pdf.js reads the tags, but not their boxes. */
async function figuresOf(bytes: Uint8Array): Promise<Corners[][]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages().map(({ ref }) => ref.toString());
  const boxes: Corners[][] = pages.map(() => []);
  const at = (object: PDFDict, key: string): PDFObject | undefined => pdf.context.lookup(object.get(PDFName.of(key)));
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) continue;
    const attributes = at(object, 'A');
    const all = attributes instanceof PDFArray ? attributes.asArray().map((entry) => pdf.context.lookup(entry)) : [attributes];
    const box = all.flatMap((entry) => (entry instanceof PDFDict ? [at(entry, 'BBox')] : [])).find((entry) => entry instanceof PDFArray);
    const page = object.get(PDFName.of('Pg'));
    if (box && page instanceof PDFRef) boxes[pages.indexOf(page.toString())]?.push(box.asArray().map((entry) => Number(entry.toString())) as Corners);
  }
  return boxes;
}
