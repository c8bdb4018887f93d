import { Document, Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun, type Table } from 'docx';
import type { FinishedLetter, LetterRow } from '../../easy-letter/letter.ts';
import { headingStyle } from './blocks.ts';
import { run } from './inline.ts';
import { EASY_READ, PAPER, type Look } from './look.ts';
import { picture, POINT_PICTURE } from './picture.ts';
import { styles } from './styles.ts';
import { pictureTable } from './tables.ts';

/** The letters of easy read, in half points; everything else goes with them. */
const USUAL = EASY_READ.letters;

/**
 * A letter in easy read as a document for Word, in the styles of our other easy-read files.
 * @param png for each picture of the letter its points, for programs that show no SVG.
 */
export function easyLetterDocument({ title, size, rows, made, credit }: FinishedLetter, png: ReadonlyMap<string, Uint8Array>): Document {
  const look = sized(size);
  const { margin, textWidth } = look;
  const line = (text: string, style?: string) => new Paragraph({ ...(style && { style }), children: [run(text)] });
  let drawn = 0;
  const table = (points: readonly LetterRow[]) => pictureTable(points.map(({ text, picture: shown }) => ({
    picture: shown ? picture({ svg: shown.svg, png: png.get(shown.id) ?? new Uint8Array() }, shown.alt, (drawn += 1), { width: POINT_PICTURE, height: POINT_PICTURE })
      : new Paragraph({ style: 'Picture' }),
    words: [line(text, 'Point')],
  })), look);
  return new Document({
    title, styles: styles(look),
    sections: [{
      properties: { page: { size: PAPER, margin: { top: margin, right: margin, bottom: margin, left: margin, header: margin / 2, footer: margin / 2 } } },
      footers: { default: new Footer({ children: [new Paragraph({
        style: 'Footer', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [run(title), new TextRun({ bold: true, children: [new Tab(), PageNumber.CURRENT] })],
      })] }) },
      children: [line(title, 'Title'), ...parts(rows, table, (text) => line(text, headingStyle(1))), line(made), ...(credit ? [line(credit)] : [])],
    }],
  });
}

/** Headings stand by themselves; the sentences between two of them are one table. */
function parts(rows: readonly LetterRow[], table: (points: readonly LetterRow[]) => Table, heading: (text: string) => Paragraph): (Paragraph | Table)[] {
  const made: (Paragraph | Table)[] = [];
  let points: LetterRow[] = [];
  const close = (): void => {
    if (points.length > 0) made.push(table(points), new Paragraph({ style: 'TableWords' }));
    points = [];
  };
  for (const row of rows) {
    if (!row.heading) { points.push(row); continue; }
    close();
    made.push(heading(row.text));
  }
  close();
  return made;
}

function sized(points: number): Look {
  const factor = (points * 2) / USUAL;
  const [title, first, second, third] = EASY_READ.heads;
  const larger = (length: number) => Math.round(length * factor);
  return { ...EASY_READ, letters: points * 2, heads: [larger(title), larger(first), larger(second), larger(third)] };
}
