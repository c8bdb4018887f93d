import type { List } from 'mdast';
import { asSvg, drawingOf, LETTERS, ROUND, type Drawing, type Letters } from '../../core/pictures/driver-diagram.ts';

/** The letters of that font family, as wide as this browser sets them. */
export function lettersOf(family: string): Letters {
  const canvas = document.createElement('canvas').getContext('2d');
  const measure = (weight: number) => (text: string, size: number) => {
    if (!canvas) return { path: '', width: text.length * size * 0.55 };
    canvas.font = `${weight} ${size}px ${family}`;
    return { path: '', width: canvas.measureText(text).width };
  };
  return { regular: measure(400), bold: measure(700) };
}

/** The diagram as SVG with its words as words. It needs a name where it is shown. */
export function diagramSvg(list: List, family: string): string {
  return asSvg(drawingOf(list, lettersOf(family)), ({ text, bold, x, y, fill }) =>
    `<text xml:space="preserve" x="${x}" y="${y}" font-family="${family}" font-size="${LETTERS}" font-weight="${bold ? 700 : 400}" fill="${fill}">${escaped(text)}</text>`);
}

/** The diagram as points, so many for each of its units: for programs that show no SVG. */
export function diagramPng(list: List, family: string, scale: number): Promise<Blob> {
  const drawing = drawingOf(list, lettersOf(family));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [drawing.width * scale, drawing.height * scale];
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.scale(scale, scale);
    paint(pen, drawing, family);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser could not draw the picture.'))), 'image/png');
  });
}

function paint(pen: CanvasRenderingContext2D, { width, height, line, stroke, joins, boxes, words }: Drawing, family: string): void {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  [pen.lineWidth, pen.strokeStyle, pen.lineJoin] = [line, stroke, 'round'];
  pen.stroke(new Path2D(joins));
  for (const box of boxes) {
    pen.beginPath();
    pen.roundRect(box.x, box.y, box.width, box.height, ROUND);
    pen.fillStyle = box.fill ?? '#fff';
    pen.fill();
    pen.stroke();
  }
  for (const { text, bold, x, y, fill } of words) {
    pen.font = `${bold ? 700 : 400} ${LETTERS}px ${family}`;
    pen.fillStyle = fill ?? '#000';
    pen.fillText(text, x, y);
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
