import { normalWords, says, wordingsOf, type NormalWords } from '../fact-words.ts';
import { byId, known } from '../library.ts';
import { viewTexts } from '../view-text.ts';
import { easyReadView, standardView, type ViewName } from '../views.ts';
import { faultOn, type ContentRule } from './rule.ts';

/** A fact that a page lists is known, in force, and said in each of its readings. */
export const facts: ContentRule = {
  check(page, { content: { library }, today }) {
    const standard = normalWords(viewTexts(standardView(page)).join(' '));
    const easy = easyReadView(page);
    const easyWords = easy && normalWords(viewTexts(easy).join(' '));
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
      const missing = (reading: NormalWords, name: string, view: ViewName) => wordingsOf(fact, view)
        .filter((wording) => !says(reading, wording))
        .map((wording) => faultOn(page, line, 'fact-missing', `The ${name} do not say "${[wording].flat().join('" or "')}", which the fact "${id}" needs.`, `Say it: ${fact.says}`));
      return [
        ...missing(standard, 'standard words', 'standard'),
        ...(easyWords === undefined ? [] : missing(easyWords, 'easy-read words', 'easy-read')),
      ];
    });
  },
};
