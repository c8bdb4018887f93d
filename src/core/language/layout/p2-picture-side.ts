import type { Box, LaidOutPage, Line } from './layout.ts';
import type { LayoutFinding, LayoutRule } from './rule.ts';

/** The words that stand beside a picture. */
export function wordsBeside({ lines }: LaidOutPage, { y, height }: Box): Line[] {
  return lines.filter((line) => line.y > y && line.y < y + height);
}

/** A QR code stands at the right, and its words say what it is for. */
export function isPointPicture(page: LaidOutPage, { x, width }: Box): boolean {
  return x + width < page.width / 2;
}

/** In easy read the picture stands at the left and its words at the right of it, on one page. */
export const pictureSide: LayoutRule = {
  id: 'P2',
  title: 'The picture stands at the left, its words beside it',
  source: 'Department of Health, guidance on easy read; Patient Information Forum (2023); Department for Work and Pensions, research with readers (2018)',
  check: ({ pages }, { kind }) => (kind !== 'easy-read' ? [] : pages.flatMap((page, index) => page.pictures.filter((picture) => isPointPicture(page, picture)).flatMap((picture): LayoutFinding[] => {
    const words = wordsBeside(page, picture);
    const say = (fault: string, todo: string): LayoutFinding[] => [{ page: index + 1, severity: 'error', fault, todo }];
    if (words.length === 0) return say('A picture has no words beside it.', 'Keep each picture and its words together on one page.');
    const before = words.find(({ x }) => x < picture.x + picture.width);
    return before ? say(`"${before.text.slice(0, 40)}" stands before or under its picture.`, 'Set the picture at the left and the words at the right of it.') : [];
  }))),
};
