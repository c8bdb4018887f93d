import type { LayoutFinding, LayoutRule } from './rule.ts';

const SLANTED = /italic|oblique/i;
const CAPITALS = /\p{Lu}{4,}\s+\p{Lu}{4,}/u;

/** Upright letters, and no block capitals: the shape of a word helps to read it. */
export const letters: LayoutRule = {
  id: 'L5',
  title: 'No italics and no block capitals',
  source: 'UKAAF G003 and RNIB, Clear print: no italics, no block capitals',
  check: ({ pages }) => pages.flatMap(({ lines }, index) => lines.flatMap(({ text, fonts }): LayoutFinding[] => {
    const say = (fault: string, todo: string): LayoutFinding => ({ page: index + 1, severity: 'error', fault: `"${text.slice(0, 40)}" ${fault}.`, todo });
    return [
      ...(fonts.some((font) => SLANTED.test(font)) ? [say('is set in italics', 'Use bold for a hard word, and nothing for the rest.')] : []),
      ...(CAPITALS.test(text) ? [say('is in block capitals', 'Write it in small letters.')] : []),
    ];
  })),
};
