import { alignment } from './l7-alignment.ts';
import { columns } from './l19-columns.ts';
import { contents } from './l16-contents.ts';
import { keptTogether } from './l13-kept-together.ts';
import type { Layout } from './layout.ts';
import { letters } from './l5-letters.ts';
import { letterSize } from './l1-letter-size.ts';
import { lineLength } from './l8-line-length.ts';
import { lineSpace } from './l9-line-space.ts';
import { pageNumbers } from './l14-page-numbers.ts';
import { paper } from './l17-paper.ts';
import { pictureSide } from './p2-picture-side.ts';
import { pictureSize } from './p4-picture-size.ts';
import type { LayoutFinding, LayoutRule, SheetFacts } from './rule.ts';
import { sentenceLines } from './l12-sentence-lines.ts';
import { sides } from './l15-sides.ts';
import { WORDS_OWED } from './o-words-owed.ts';

/**
 * Every rule for a made sheet. Contrast (L10) and background (L11) are seen to where colours are set, that large print is
 * set anew (L4) by how it is made, and what the paper feels like (L18) only people can say.
 */
export const LAYOUT_RULES: readonly LayoutRule[] = [
  letterSize, letters, alignment, lineLength, lineSpace, sentenceLines, keptTogether, pageNumbers, sides, contents, paper, columns,
  pictureSide, pictureSize, ...WORDS_OWED,
];

/** Holds a made sheet to every rule about how it lies on paper. Returns what they found, by page. */
export function layoutFindings(layout: Layout, sheet: SheetFacts): (LayoutFinding & { rule: string })[] {
  return LAYOUT_RULES
    .flatMap((rule) => rule.check(layout, sheet).map((finding) => ({ ...finding, rule: rule.id })))
    .sort((a, b) => (a.page ?? 0) - (b.page ?? 0));
}
