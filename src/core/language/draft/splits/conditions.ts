import lemmatize from 'wink-lemmatizer';
import { tagged } from '../../tags.ts';
import { clauseKind, countWords, inside, subjectOf } from '../clause.ts';
import { LONG, two, type Split } from './piece.ts';
import type { DraftSentence } from '../types.ts';

/** "Although A, B" and "Because A, B". */
export const although: Split = (text) => {
  const [, opener = '', first = '', second = ''] = /^(although|because)\s([^,]+),\s(.+)$/iu.exec(text) ?? [];
  if (clauseKind(first) !== 'statement' || !clauseKind(second)) return undefined;
  return two(first, `${/^a/iu.test(opener) ? 'but' : 'so'} ${second}`);
};

/** "If A, B" in a long sentence: "Is there a big risk? Then B." */
export const condition: Split = (text) => (countWords(text) > LONG ? splitIf(text) ?? conditionLast(text) : undefined);

/** Refers back to the condition, so that it cannot go first; or has a "not" that would seem to be about the condition. */
const BOUND = /\b(?:it|its|they|them|this|that|these|those|then|still|not|no|never|nobody|cannot|without|only)\b/iu;

/** "Even if A, B" as "B. This is so even if A."; "If A, B", where A is no question, as "B. This is if A." */
function conditionLast(text: string): DraftSentence[] | undefined {
  const [, even = '', first = '', second = ''] = /^(even\s)?if\s([^,]+),\s(?:then\s)?([^,]+)$/iu.exec(text) ?? [];
  if (clauseKind(first) !== 'statement' || clauseKind(second) !== 'statement') return undefined;
  if (even === '' && BOUND.test(second) || /\b(?:if|when|unless)\b/iu.test(second)) return undefined;
  return two(second, `This is ${even ? 'so even ' : ''}if ${first}`, true);
}

function splitIf(text: string): DraftSentence[] | undefined {
  const [, first = '', second = ''] = /^if\s([^,]+),\s(?:then\s)?(.+)$/iu.exec(text) ?? [];
  return asQuestion(first, second);
}

/** "If A, B", given as its two clauses. */
export function asQuestion(first: string, second: string): DraftSentence[] | undefined {
  if (clauseKind(first) !== 'statement' || !clauseKind(second) || /\b(?:if|when|unless)\b/iu.test(first) || tagged(first).verbs.length > 1) return undefined;
  const asked = question(first);
  return asked ? two(`${asked}?`, `Then ${inside(second)}`, true) : undefined;
}

/** "you are on leave" as "Are you on leave"; undefined where that is not sure. */
export function question(clause: string): string | undefined {
  const { verbs, words } = tagged(clause);
  const [verb] = verbs;
  const subject = subjectOf(clause);
  const first = verb && words[verb.from];
  if (!verb || !first || !subject || /^(?:do|does|did)\snot\b/iu.test(clause.slice(verb.start)) || /\b(?:cannot|can’t|can't)\b/u.test(clause)) return undefined;
  const after = clause.slice(first.end);
  if (/^(?:am|is|are|was|were|can|could|will|would|should|must|may|might|does|do|did)$/u.test(first.small) && (verb.to > verb.from || /^(?:am|is|are|was|were)$/u.test(first.small))) {
    return `${first.text} ${subject}${after}`;
  }
  if (/^(?:has|have|had)$/u.test(first.small) && verb.to > verb.from) return `${first.text} ${subject}${after}`;
  if (/\b(?:not|never|no)\b/u.test(clause.slice(0, verb.end)) || verb.to > verb.from) return undefined;
  const base: string = first.small === 'has' ? 'have' : lemmatize.verb(first.small);
  if (first.small === base) return /^(?:you|they|we|i|staff|people)$/iu.test(subject) || words[verb.from - 1]?.tags.has('Plural') ? `do ${subject} ${base}${after}` : undefined;
  if (/s$/u.test(first.small)) return `does ${subject} ${base}${after}`;
  return first.tags.has('PastTense') ? `did ${subject} ${base}${after}` : undefined;
}
