import { PDFDocument, PDFHexString, PDFName, PDFOperator, PDFOperatorNames, type PDFEmbeddedPage, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

/** A4 on its side, in points. */
const SHEET = { width: 841.89, height: 595.28 };

interface Folded {
  title: string;
  language: string;
  /** What the file says of when it was made. */
  date: string;
  /** What a screen reader says for a page of the booklet: its words are only a picture here. */
  alt(page: number): string;
}

interface Side { sheet: PDFPage; numbers: readonly [number, number] }

/**
 * Lays the pages of an A5 booklet out on sheets of A4, 2 to a side, so that a printer that flips on the short edge makes
 * sheets to fold in the middle. Each page is tagged as one picture, in the order of reading.
 * @param booklet a PDF with a multiple of 4 pages.
 * @returns the same bytes for the same booklet. @throws RangeError when the pages would not fold.
 */
export async function foldBooklet(booklet: Uint8Array, { title, language, date, alt }: Folded): Promise<{ bytes: Uint8Array; pages: number }> {
  const from = await PDFDocument.load(booklet, { updateMetadata: false });
  // Links lead nowhere on paper, and would take their pages along.
  for (const page of from.getPages()) page.node.delete(PDFName.of('Annots'));
  const to = await PDFDocument.create({ updateMetadata: false });
  to.setTitle(title, { showInWindowTitleBar: true });
  to.setLanguage(language);
  to.setCreationDate(new Date(date));
  to.setModificationDate(new Date(date));
  const pages = await to.embedPages(from.getPages());
  const sides = foldingOrder(pages.length).map((numbers): Side => {
    const sheet = to.addPage([SHEET.width, SHEET.height]);
    numbers.forEach((number, half) => {
      const page = pages[number - 1];
      if (page) draw(sheet, page, half);
    });
    return { sheet, numbers };
  });
  tag(to, sides, alt);
  return { bytes: await to.save(), pages: sides.length };
}

/** The page numbers on each side of each sheet, left then right: of 8 pages, `[[8, 1], [2, 7], [6, 3], [4, 5]]`. */
export function foldingOrder(count: number): [number, number][] {
  if (count % 4 !== 0) throw new RangeError(`${count} pages do not fold: a booklet has 4, 8 or 12.`);
  return Array.from({ length: count / 2 }, (_, side): [number, number] => (side % 2 === 0 ? [count - side, side + 1] : [side + 1, count - side]));
}

/** Puts a page of the booklet on its half of a sheet, as content number 0 or 1 of that sheet. */
function draw(sheet: PDFPage, page: PDFEmbeddedPage, half: number): void {
  sheet.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Figure'), `<</MCID ${half}>>`]));
  sheet.drawPage(page, { x: SHEET.width / 2 - (half === 0 ? page.width : 0), y: SHEET.height - page.height });
  sheet.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/** Tags each page of the booklet as a picture, in the order of their numbers, whatever side of whatever sheet it is on. */
function tag({ catalog, context }: PDFDocument, sides: readonly Side[], alt: Folded['alt']): void {
  const root = context.nextRef();
  const document = context.nextRef();
  const figures = new Map<number, PDFRef>();
  sides.forEach(({ sheet, numbers }, at) => {
    numbers.forEach((number, half) => {
      figures.set(number, context.register(context.obj({
        Type: 'StructElem', S: 'Figure', P: document, Pg: sheet.ref, K: half, Alt: PDFHexString.fromText(alt(number)),
      })));
    });
    sheet.node.set(PDFName.of('StructParents'), context.obj(at));
    sheet.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  const inOrder = [...figures].sort(([a], [b]) => a - b).map(([, ref]) => ref);
  const parents = sides.flatMap(({ numbers }, at) => [at, numbers.flatMap((number) => figures.get(number) ?? [])]);
  context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: inOrder }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [document], ParentTree: { Nums: parents }, ParentTreeNextKey: sides.length }));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
