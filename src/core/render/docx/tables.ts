import {
  BorderStyle, convertMillimetersToTwip, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType,
} from 'docx';
import type { Table as TableNode } from 'mdast';
import { columnWidths } from '../typst.ts';
import { inline } from './inline.ts';
import { COLOURS, type Look } from './look.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 6, color: COLOURS.line };
const PICTURE_COLUMN = convertMillimetersToTwip(39);

/** A table of the page: its header row is told as one and comes again on each page, and no row goes over two pages. */
export function dataTable(node: TableNode, { textWidth }: Look, site: string): Table {
  const shares = columnWidths(node);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((textWidth * share) / whole));
  const [header] = node.children;
  return new Table({
    width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, bottom: LINE, insideHorizontal: LINE },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: node.children.map((row) => new TableRow({
      cantSplit: true, ...(row === header && { tableHeader: true, keepNext: true }),
      children: row.children.map((cell, column) => new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        ...(row === header && {
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.brandWash },
          borders: { bottom: { style: BorderStyle.SINGLE, size: 12, color: COLOURS.brand } },
        }),
        children: [new Paragraph({ style: 'TableWords', children: inline(cell.children, site, row === header ? { bold: true } : {}) })],
      })),
    })),
  });
}

/** A picture and the words beside it. They stay on one page. */
export interface PictureRow { picture: Paragraph; words: readonly (Paragraph | Table)[] }

/**
 * Pictures on the left, words on the right. It is a table for its looks alone: it has no lines around it, and says that it
 * has no header row or column, so that nothing is announced as one.
 */
export function pictureTable(rows: readonly PictureRow[], { textWidth }: Look): Table {
  const widths = [PICTURE_COLUMN, textWidth - PICTURE_COLUMN];
  const cell = (column: 0 | 1, children: readonly (Paragraph | Table)[]): TableCell => new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children,
  });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
    margins: { top: 140, bottom: 140, left: 0, right: 110 },
    borders: { top: LINE, bottom: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: LINE },
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(({ picture, words }) => new TableRow({ cantSplit: true, children: [cell(0, [picture]), cell(1, words)] })),
  });
}
