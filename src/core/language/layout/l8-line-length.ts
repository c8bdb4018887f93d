import { runningLines } from './layout.ts';
import type { LayoutRule } from './rule.ts';

const MOST = 80;

/** A line that is too long is hard to come back from. */
export const lineLength: LayoutRule = {
  id: 'L8',
  title: 'A line has at most 80 letters',
  source: 'WCAG 2.2, 1.4.8 Visual Presentation; RNIB, Clear print: 60 to 70',
  check: ({ pages }) => pages.flatMap((page, index) => runningLines(page).filter(({ text }) => text.length > MOST).map(({ text }) => ({
    page: index + 1, severity: 'warning' as const,
    fault: `A line has ${text.length} letters: "${text.slice(0, 40)} …".`, todo: 'Set the words in a narrower column, or in bigger letters.',
  }))),
};
