import type { LayoutRule } from './rule.ts';

const LONG = 8;

/** A long sheet begins with a list of what is in it. */
export const contents: LayoutRule = {
  id: 'L16',
  title: 'A sheet of more than 8 pages lists what is in it',
  source: 'GOV.UK, Accessible communication formats: a contents page where easy read is long',
  check({ pages }, { words }) {
    const listed = pages.slice(0, 3).some(({ lines }) => lines.some(({ text }) => text === words.contents));
    return pages.length <= LONG || listed ? [] : [{
      severity: 'warning', fault: `The sheet has ${pages.length} sides and no list of what is in it.`, todo: 'Let the template set its list of parts.',
    }];
  },
};
