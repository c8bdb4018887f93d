import { runningLines } from './layout.ts';
import type { LayoutRule } from './rule.ts';

/** Words of one page stand in one column: beside them there is the picture, and nothing else to read. */
export const columns: LayoutRule = {
  id: 'L19',
  title: 'Easy read has no columns of words',
  source: 'UKAAF G003 and Dudley speech and language therapy: no columns',
  check: ({ pages }, { kind }) => (kind !== 'easy-read' ? [] : pages.flatMap((page, index) => {
    const lines = runningLines(page).filter(({ text }) => text.split(' ').length >= 3);
    const beside = lines.find((line) => lines.some((other) => other.x > line.x + line.width && Math.abs(other.y - line.y) < line.size / 2));
    return beside ? [{ page: index + 1, severity: 'error' as const, fault: `Words stand beside other words: "${beside.text.slice(0, 40)}".`, todo: 'Set them under one another.' }] : [];
  })),
};
