import { readEasyRead } from '../language/reading.ts';
import { byId } from '../library.ts';
import { easyReadView } from '../views.ts';
import { faultOn, type ContentRule } from './rule.ts';

/** `14 days`, `10 working days`, and both lengths of `between 6 and 12 months`. An age is no length of time. */
const LENGTH = /(?<![\d.,])(?:(\d{1,3})(?:\s(?:and|to|or)\s|[-–]))?(\d{1,3})[\s-](?:working\s)?(minute|hour|day|week|month|year)s?\b(?!\s(?:old|of\sage)\b)/giu;

/** `72 hours` and `3 days` are as long as each other, and so are `1 year` and `12 months`. A month is not 4 weeks. */
const AS_LONG_AS = { minute: ['minute', 1], hour: ['minute', 60], day: ['minute', 1440], week: ['minute', 10080], month: ['month', 1], year: ['month', 12] } as const;

/**
 * `N6`: a length of time in easy read is a plain count that a fact of the page holds. A wrong one can cost someone a
 * right, and easy read is where it is most often rounded or copied from another section.
 */
export const timeLimits: ContentRule = {
  check(page, { content: { library } }) {
    const view = easyReadView(page);
    if (!view) return [];
    const facts = page.meta.facts.flatMap((id) => byId(library.facts, id) ?? []);
    const held = new Set(facts.flatMap(({ says, mustSay, mustSayEasyRead = [] }) => (
      [says, ...mustSay.flat(), ...mustSayEasyRead.flat()].flatMap((words) => lengthsIn(words).map(({ length }) => length)))));
    return readEasyRead(view).sentences.flatMap(({ text, line }) => {
      const unknown = lengthsIn(text).filter(({ length }) => !held.has(length)).map(({ said }) => said);
      return [...new Set(unknown)].map((said) => faultOn(page, line, 'N6', `No fact of this page says "${said}": "${text}"`,
        'Check it against the law. Then name its fact in the head of the page; new ones go into content/facts/.'));
    });
  },
};

/** Each length of time in a text, as it is said and as a count that can be compared. */
function lengthsIn(text: string): { said: string; length: string }[] {
  return [...text.matchAll(LENGTH)].flatMap(([said, from, to, unit]) => {
    const [base, times] = AS_LONG_AS[unit?.toLowerCase() as keyof typeof AS_LONG_AS];
    return [from, to].flatMap((count) => (count === undefined ? [] : { said, length: `${Number(count) * times} ${base}` }));
  });
}
