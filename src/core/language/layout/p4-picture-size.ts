import { inMillimetres } from './layout.ts';
import { isPointPicture } from './p2-picture-side.ts';
import type { LayoutRule } from './rule.ts';

/** On A4, in millimetres. No source gives a figure, they say "as big as possible": this is our own. */
const LEAST = 30;

/** Pictures are big enough to be seen at arm's length. */
export const pictureSize: LayoutRule = {
  id: 'P4',
  title: 'Pictures are at least 30 mm wide or high',
  source: 'Department of Health, guidance on easy read: pictures as big as possible; the figure is our own',
  check: ({ pages }, { kind }) => (kind !== 'easy-read' ? [] : pages.flatMap((page, index) => page.pictures
    .filter((picture) => isPointPicture(page, picture) && inMillimetres(Math.max(picture.width, picture.height)) < LEAST)
    .map(({ width, height }) => ({
      page: index + 1, severity: 'warning' as const,
      fault: `A picture is ${inMillimetres(width)} by ${inMillimetres(height)} mm.`, todo: `Set pictures at least ${LEAST} mm wide or high.`,
    })))),
};
