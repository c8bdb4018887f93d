import { ImageRun, Paragraph } from 'docx';

/** A picture as Word takes it: lines that stay sharp, and points for what cannot show lines. */
export interface WordPicture { svg: string; png: Uint8Array }

/** Sizes in millimetres. The diagram's height leaves room for its title on the page. */
export const POINT_PICTURE = 30;
export const QR_PICTURE = 30;
export const DIAGRAM = { width: 166, height: 215 };

const PIXELS_PER_MM = 96 / 25.4;

/** The width of an SVG for one unit of its height, by its `viewBox`. */
export function widthToHeight(svg: string): number {
  const [, , width = 1, height = 1] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(/[\s,]+/).map(Number) ?? [];
  return width / height;
}

/** The size at which a picture just fits into a box, in the unit of the box. */
export function fit(svg: string, box: { width: number; height: number }): { width: number; height: number } {
  const ratio = widthToHeight(svg);
  const width = Math.min(box.width, box.height * ratio);
  return { width, height: width / ratio };
}

/**
 * A paragraph that holds a picture, in line with the words: a floating one is not found by screen readers.
 * @param id a number that no other drawing of the document has.
 * @param box the room for it, in millimetres.
 */
export function picture({ svg, png }: WordPicture, alt: string, id: number, box: { width: number; height: number }): Paragraph {
  const { width, height } = fit(svg, box);
  const transformation = { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
  return new Paragraph({
    style: 'Picture',
    children: [new ImageRun({
      type: 'svg', data: new TextEncoder().encode(svg), fallback: { type: 'png', data: png }, transformation,
      altText: { id: String(id), name: `Picture ${id}`, description: alt },
    })],
  });
}
