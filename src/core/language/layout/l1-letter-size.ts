import type { LayoutRule } from './rule.ts';

/** L1, L2 and L3 by the kind of the sheet: easy read 14 at least and 16 as we promise; clear print 12; large print 16. */
const LEAST = { 'easy-read': 14, print: 12, 'large-print': 16 } as const;
const ID = { 'easy-read': 'L1', print: 'L2', 'large-print': 'L3' } as const;

/** Letters are big enough, page numbers and labels too. */
export const letterSize: LayoutRule = {
  id: 'L1',
  title: 'Letters are big enough: easy read 16 point, print 12, large print 18',
  source: 'Department of Health, guidance on easy read (14 at least); UKAAF MS03/G003, clear print 12 and large print 16 at least, all text included',
  check: ({ pages }, { kind, letters }) => pages.flatMap(({ lines }, index) => lines.filter(({ size }) => size < letters - 0.05).map(({ text, size }) => ({
    page: index + 1,
    severity: size < LEAST[kind] - 0.05 ? 'error' as const : 'warning' as const,
    fault: `"${text.slice(0, 40)}" is set in ${size.toFixed(1)} point; this sheet promises ${letters} (${ID[kind]}: at least ${LEAST[kind]}).`,
    todo: 'Give it the size of the other words in the sheet\'s template.',
  }))),
};
