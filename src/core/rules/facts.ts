import { byId, known } from '../library.ts';
import { viewTexts } from '../view-text.ts';
import { easyReadView, standardView, type View } from '../views.ts';
import { faultOn, type ContentRule } from './rule.ts';

/** A fact that a page lists is known, in force, and said in each of its readings. */
export const facts: ContentRule = {
  check(page, { content: { library }, today }) {
    const standard = words(standardView(page));
    const easy = easyReadView(page);
    const easyWords = easy && words(easy);
    return page.meta.facts.flatMap((id, index) => {
      const line = page.lineOf(['facts', index]);
      const fact = byId(library.facts, id);
      if (!fact) {
        return faultOn(page, line, 'unknown-fact', `There is no fact "${id}".`, `Use one of: ${known(library.facts, id)}. New ones go into content/facts/.`);
      }
      const { from = '', to } = fact.inForce ?? {};
      if (from > today || (to !== undefined && to < today)) {
        return faultOn(page, line, 'fact-not-in-force', `The fact "${id}" is in force ${from && `from ${from} `}${to ? `to ${to}` : ''}, and today is ${today}.`, 'Look up what is law now. Change the fact and the words that rest on it.');
      }
      const missing = (reading: string, name: string, wanted: typeof fact.mustSay) => wanted
        .filter((wording) => ![wording].flat().some((form) => reading.includes(plain(form))))
        .map((wording) => faultOn(page, line, 'fact-missing', `The ${name} do not say "${[wording].flat().join('" or "')}", which the fact "${id}" needs.`, `Say it: ${fact.says}`));
      return [
        ...missing(standard, 'standard words', fact.mustSay),
        ...(easyWords === undefined ? [] : missing(easyWords, 'easy-read words', fact.mustSayEasyRead ?? fact.mustSay)),
      ];
    });
  },
};

/** Words of a reading without line breaks, kinds of space or quote, and capitals, so that "14 days" is found in any form. */
function words(view: View): string {
  return plain(viewTexts(view).join(' '));
}
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').toLowerCase();
