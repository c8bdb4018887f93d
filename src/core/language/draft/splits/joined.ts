import { tagged } from '../../tags.ts';
import { clauseKind, countWords, inside, subjectOf } from '../clause.ts';
import { ASKS, CONDITION_INSIDE, LEAST, LONG, OPENERS, REPORTS, SCOPE_AT_START, two, type Split } from './piece.ts';

/** "A, and B", "A, but B", "A, so B", "A, or B", where B has a subject of its own or tells someone what to do. */
export const joined: Split = (text) => {
  for (const { 0: joint, 1: word = '', index } of text.matchAll(/,\s(and|but|so|or|yet)\s(?!that\b)/giu)) {
    const [left, right] = [text.slice(0, index), text.slice(index + joint.length)];
    if (countWords(left) < LEAST || countWords(right) < LEAST || !canPart(left, right, word)) continue;
    const kinds = [clauseKind(left), clauseKind(right)];
    if (!kinds[0] || !kinds[1]) continue;
    if (kinds[1] === 'order' && ((kinds[0] !== 'order' && word !== 'so') || OPENERS.test(left))) continue;
    if (kinds[1] === 'order' && /\bto\s\p{L}+/u.test(left) && word !== 'so' && word !== 'but') continue;
    if (word !== 'but' && word !== 'so' && CONDITION_INSIDE.test(left)) continue;
    if (word === 'or' && /\b(?:either|whether)\b/iu.test(left)) continue;
    return two(left, word === 'and' ? right : `${word} ${right}`, word === 'or');
  }
  return undefined;
};

/** "A and B" without a comma, where B begins with a subject and a verb. */
export const joinedBare: Split = (text) => {
  for (const { 0: joint, index } of text.matchAll(/(?<!,)\sand\s(?=(?:you|they|we|it|he|she|there|the|your|their|staff)\s)/giu)) {
    const [left, right] = [text.slice(0, index), text.slice(index + joint.length)];
    if (countWords(left) < LEAST || countWords(right) < LEAST || OPENERS.test(left) || !canPart(left, right)) continue;
    if (/\b(?:both|between|help\w*|let|lets|make|makes|want)\b/iu.test(left) || /,/u.test(right)) continue;
    if (clauseKind(left) === 'statement' && clauseKind(right) === 'statement') return two(left, right);
  }
  return undefined;
};

/** Whether a condition or a report may reach over both sides, so that they must stay together. */
export function canPart(left: string, right: string, word = 'and'): boolean {
  if (SCOPE_AT_START.test(left) || (REPORTS.test(left) && !(word === 'so' && clauseKind(right) === 'order')) || /\b(?:between|both|either|neither|not only)\b/iu.test(left)) return false;
  return !/\b(?:unless|except)\b/iu.test(right) && ![...right.matchAll(/\bif\b/giu)].some(({ index }) => !ASKS.test(right.slice(0, index)));
}

/** "A, and does B": the subject is said again. Only in long sentences, and not where "to" or "help" may go on. */
export const sameSubject: Split = (text) => {
  if (countWords(text) <= LONG) return undefined;
  const subject = subjectOf(text);
  if (!subject || countWords(subject) > 5 || clauseKind(text) !== 'statement') return undefined;
  const [verb] = tagged(text).verbs;
  for (const { 0: joint, 1: word = '', index } of text.matchAll(/,\s(and|but)\s/giu)) {
    const [left, right] = [text.slice(0, index), text.slice(index + joint.length)];
    if (/\bto\s\p{Ll}|\b(?:help|helps|let|lets|make|makes|not|never|cannot)\b/u.test(left) || !canPart(left, right) || OPENERS.test(left)) continue;
    const again = [subject, verb?.modal].filter(Boolean).join(' ');
    const second = `${again} ${right}`;
    const found = tagged(second).verbs[0];
    const first = tagged(right).words[0];
    if (!found || !first || clauseKind(second) !== 'statement' || !first.tags.has('Verb') || /ing$/u.test(first.small)) continue;
    if (!verb?.modal && !agrees(text.slice(verb?.start ?? 0, verb?.end), first.small)) continue;
    if (verb?.modal && !first.tags.has('Infinitive')) continue;
    return two(left, word === 'but' ? `but ${inside(second)}` : second);
  }
  return undefined;
};

/** Both verbs end in "s", or neither does: "keeps" and "tells", "fill" and "send". */
function agrees(one: string, other: string): boolean {
  return /s$/u.test(one.split(' ')[0] ?? '') === /s$/u.test(other) && !/ed$/u.test(other);
}
