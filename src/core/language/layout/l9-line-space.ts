import { blocksOf } from './layout.ts';
import type { LayoutRule } from './rule.ts';

/** Large print may be set closer: UKAAF would have it single, so we keep between. Tables, where a line is two or three words, too. */
const LEAST = { 'easy-read': 1.5, print: 1.25, 'large-print': 1.2 } as const;

/** Lines stand far enough apart that the eye finds the next one. */
export const lineSpace: LayoutRule = {
  id: 'L9',
  title: 'Lines stand apart: one and a half in easy read',
  source: 'WCAG 2.2, 1.4.8; National Adult Literacy Agency: 1.5; UKAAF (2019) has large print closer',
  check: ({ pages }, { kind }) => pages.flatMap((page, index) => {
    // Titles are set closer: they are few words, and big.
    const blocks = blocksOf(page).filter(([first]) => first && first.size < 20);
    const close = blocks.flatMap((block) => block.slice(1).map((line, at) => ({ line, ratio: (line.y - (block[at]?.y ?? 0)) / line.size })))
      .find(({ ratio }) => ratio < LEAST[kind] - 0.05);
    return close ? [{
      page: index + 1, severity: 'warning' as const,
      fault: `"${close.line.text.slice(0, 40)}" stands ${close.ratio.toFixed(2)} lines below the line before; ${LEAST[kind]} is easier.`,
      todo: 'Give the words more space between the lines.',
    }] : [];
  }),
};
