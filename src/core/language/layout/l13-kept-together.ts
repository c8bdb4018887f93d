import { blocksOf } from './layout.ts';
import type { LayoutRule } from './rule.ts';

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** The end of a line, and the beginning of the next, between which a phone number, a date or a time is torn. */
const TORN: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\s)0\d{2,4}(?:\s\d{3,4})?$/, /^\d{3}/],
  [/(?:^|\s)\d{1,2}$/, MONTH],
  [/(?:January|February|March|April|May|June|July|August|September|October|November|December)$/, /^(?:19|20)\d\d\b/],
  [/\d$/, /^[ap]m\b/],
];

/** Dates, times and phone numbers stay on one line. */
export const keptTogether: LayoutRule = {
  id: 'L13',
  title: 'Dates, times and phone numbers are not torn apart',
  source: 'UKAAF G003: do not break words, names, dates and phone numbers over lines or pages',
  check: ({ pages }) => pages.flatMap((page, index) => blocksOf(page).flatMap((block) => block.slice(1).flatMap((line, at) => {
    const before = block[at]?.text ?? '';
    return TORN.some(([end, start]) => end.test(before) && start.test(line.text)) ? [{
      page: index + 1, severity: 'error' as const,
      fault: `"${before.slice(-20)}" and "${line.text.slice(0, 20)}" belong on one line.`, todo: 'Put spaces that do not break between them.',
    }] : [];
  }))),
};
