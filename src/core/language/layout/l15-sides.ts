import type { LayoutRule } from './rule.ts';

const LONG = 12;
const MOST = 24;

/** An easy-read sheet that is too long is not read at all. */
export const sides: LayoutRule = {
  id: 'L15',
  title: 'Easy read has at most 24 sides, better 12',
  source: 'GOV.UK and Department of Health, guidance on easy read: at most 24 pages',
  check({ pages }, { kind }) {
    if (kind !== 'easy-read' || pages.length <= LONG) return [];
    return [{
      severity: pages.length > MOST ? 'error' : 'warning',
      fault: `The sheet has ${pages.length} sides; ${pages.length > MOST ? `it may have ${MOST}` : `${LONG} are easier to read in one go`}.`,
      todo: 'Split the page in two, or take out what readers do not need to know or do.',
    }];
  },
};
