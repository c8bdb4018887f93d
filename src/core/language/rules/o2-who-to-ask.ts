import { runningText } from '../reading.ts';
import { ENOUGH_WORDS } from '../readability.ts';
import { comparable } from '../tokens.ts';
import type { LanguageRule } from './rule.ts';

const TURN_TO = new Set(['ask', 'tell', 'phone', 'call', 'ring', 'text', 'email', 'write', 'talk', 'speak', 'contact', 'visit', 'say']);

/**
 * A whole page ends with someone to turn to. The editions add addresses and who else can help; the page itself has to say
 * what to do. A text without parts may say it anywhere.
 */
export const o2: LanguageRule = {
  id: 'O2',
  title: 'The last part says who to ask for help',
  severities: ['error', 'warning'],
  source: 'The Easy Read Standard 1.0 (2026); Patient Information Forum (2023): end with where to get help',
  check({ parts, sentences }) {
    const last = parts.at(-1);
    const own = sentences.filter(({ kind }) => kind === 'text');
    if (runningText(own).flat().length < ENOUGH_WORDS) return [];
    const asked = last ? last.points.flatMap((point) => point.sentences) : own;
    if (asked.some(({ words }) => words.some((word) => TURN_TO.has(comparable(word))))) return [];
    return [{
      line: last?.line ?? asked.at(-1)?.line ?? 1,
      severity: last ? 'error' : 'warning',
      fault: last ? `The last part, "${last.title}", does not say who to ask for help.` : 'This text does not say who to ask for help.',
      todo: 'End with one thing to do and one person to ask: "Ask a nurse for the phone number."',
    }];
  },
};
