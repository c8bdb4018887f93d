import { blocksOf, type Line } from './layout.ts';
import type { LayoutRule } from './rule.ts';

const ENOUGH = 4;
/** A letter, a hyphen and the end of the line: `hospi-`. Web addresses may go over lines: they are too long to stay whole. */
const BROKEN = /(?:^|\s)[^\s/.-]*\p{Ll}-$/u;

/** Lines begin under one another and end where the words do. No word goes on in the next line. */
export const alignment: LayoutRule = {
  id: 'L7',
  title: 'Words start at the left, end ragged, and are not broken',
  source: 'UKAAF G003; WCAG 2.2, 1.4.8: text is not justified; People First: no split words',
  check: ({ pages }, { kind }) => pages.flatMap((page, index) => blocksOf(page).flatMap((block) => {
    const say = (line: Line, fault: string, todo: string) => [{ page: index + 1, severity: kind === 'easy-read' ? 'error' as const : 'warning' as const, fault: `${fault}: "${line.text.slice(0, 40)}".`, todo }];
    const [first] = block;
    const full = block.slice(0, -1);
    const justified = full.length >= ENOUGH && full.every(({ x, width }) => Math.abs(x + width - (full[0]?.x ?? 0) - (full[0]?.width ?? 0)) < 0.5);
    if (first && justified) return say(first, 'Lines all end at one place', 'Set words ragged, not justified.');
    const broken = block.find(({ text }, at) => at < block.length - 1 && BROKEN.test(text) && /^\p{Ll}/u.test(block[at + 1]?.text ?? ''));
    return broken ? say(broken, 'A word is broken at the end of the line', 'Switch off hyphenation, or keep the word together.') : [];
  })),
};
