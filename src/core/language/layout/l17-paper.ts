import { inMillimetres } from './layout.ts';
import type { LayoutRule } from './rule.ts';

/** A4 upright: every ward has it, and nobody has to make it smaller. */
export const paper: LayoutRule = {
  id: 'L17',
  title: 'The paper is A4, upright',
  source: 'UKAAF G003: A4 unless there is a reason',
  check: ({ pages }) => pages.flatMap(({ width, height }, index) => (inMillimetres(width) === 210 && inMillimetres(height) === 297 ? [] : [{
    page: index + 1, severity: 'warning' as const, fault: `The page is ${inMillimetres(width)} by ${inMillimetres(height)} mm, and A4 is 210 by 297.`, todo: 'Set the sheet on A4.',
  }])),
};
