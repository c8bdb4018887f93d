import type { ContentRule } from './rule.ts';

/** A page past its review date is still better than none, so this only warns. */
export const review: ContentRule = {
  check(page, { today }) {
    const { on, next } = page.meta.reviewed;
    if (next >= today) return [];
    return [{
      file: page.file, line: page.lineOf(['reviewed']), rule: 'review-due', severity: 'warning',
      fault: `The page was last looked at on ${on}, and should have been again by ${next}.`,
      todo: 'Check it against its sources, then change both dates.',
    }];
  },
};
