import { tagged } from '../../tags.ts';
import { clauseKind, countWords, longClauseKind } from '../clause.ts';
import { ASKS, LONG, REPORTS, SCOPE_AT_START, two, type Split } from './piece.ts';

/** Tails of a long sentence that can follow it as a sentence about it. */
const TAILS: readonly { at: RegExp; begins: string; clause: boolean; refuse?: RegExp }[] = [
  { at: /,?\sbecause\s/giu, begins: 'This is because', clause: true, refuse: /\b(?:not|never|cannot|no|only)\b/iu },
  { at: /,\sas\s(?!far|long|soon|well|if|part|in\b|a\b|the\b)/giu, begins: 'This is because', clause: true },
  { at: /,\s(?:although|though)\s/giu, begins: 'But', clause: true },
  { at: /,\sbut\sonly\sif\s/giu, begins: 'This is only if', clause: true },
  { at: /,\s(?:and\s)?then\s(?=for\b|once\b|in\b|every\b)/giu, begins: 'Then', clause: false },
  { at: /,?\seven\sif\s/giu, begins: 'This is so even if', clause: true },
  { at: /,?\sunless\s/giu, begins: 'This is not so if', clause: true, refuse: /\b(?:not|never|cannot|no|nobody|only)\b/iu },
  { at: /,?\sso\sthat\s/giu, begins: 'This is so that', clause: true },
  { at: /,?\sif\s/giu, begins: 'This is if', clause: true, refuse: /\b(?:not|never|cannot|no|nobody|who|which|that|what|how|whether)\b/iu },
  { at: /,\sto\s/giu, begins: 'This is to', clause: false },
];

export const tails: Split = (text) => {
  if (countWords(text) <= LONG) return undefined;
  for (const { at, begins, clause, refuse } of TAILS) {
    for (const { 0: joint, index } of text.matchAll(at)) {
      const [left, right] = [text.slice(0, index), text.slice(index + joint.length)];
      if (ASKS.test(left) || SCOPE_AT_START.test(left) || refuse?.test(left) || countWords(right) < 2) continue;
      if (begins === 'This is if' && (/,/u.test(right) || REPORTS.test(left) || countWords(right) < 4)) continue;
      if (/\b(?:if|unless)\b/iu.test(left)) continue;
      if (!longClauseKind(left) || (clause && clauseKind(right) !== 'statement')) continue;
      if (!clause && (!/^\p{Ll}+\b/u.test(right) || begins !== 'Then' && (/\bto\s/u.test(left) || /\b(?:or|and)\sto\b/u.test(right)))) continue;
      return two(left, `${begins} ${right}`, true);
    }
  }
  return undefined;
};

/** "A, such as B and C." in a long sentence: "Some examples are B and C." */
export const examples: Split = (text) => {
  if (countWords(text) <= LONG) return undefined;
  const [, left = '', right = ''] = /^(.+?),?\s(?:such\sas|for\sexample)\s([^.;:]+)\.?$/iu.exec(text) ?? [];
  if (!clauseKind(left) || SCOPE_AT_START.test(left) || tagged(`There is ${right}`).verbs.length > 1 || /\b(?:or|and)\s(?:about|for|in|on|at|to|by|with|if|when|under)\b/u.test(right) || /^(?:to|if|when|by|in|on|at)\b/u.test(right)) return undefined;
  const several = /,|\s(?:and|or)\s/u.test(right);
  return two(left, `${several ? 'Some examples are' : 'One example is'} ${right}`, true);
};

/** "… the council, which pays." as "… the council. The council pays." */
export const which: Split = (text) => {
  const [, left = '', right = ''] = /^([^,]+),\s(?:which|who)\s([^,]+)$/u.exec(text) ?? [];
  const noun = /\b(?:the|a|an|your|their|our)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+$/iu.exec(left)?.[0];
  if (!noun || SCOPE_AT_START.test(left) || /\bof\s*$/u.test(left.slice(0, -noun.length)) || clauseKind(left) === undefined) return undefined;
  const again = noun.replace(/^an?\s/iu, 'this ');
  const { words, verbs } = tagged(again);
  if (verbs.length > 0 || words.some(({ tags }) => tags.has('Preposition') || tags.has('Conjunction')) || clauseKind(`${again} ${right}`) !== 'statement') return undefined;
  return two(left, `${again} ${right}`);
};

/** "They say that A, and that B." as "They say that A. They also say that B." */
export const reports: Split = (text) => {
  if (countWords(text) <= LONG) return undefined;
  const [, before = '', first = '', second = ''] = /^([^,;:]+?\sthat)\s([^;:]+?),?\sand\sthat\s([^;:]+)$/u.exec(text) ?? [];
  const { verbs, words } = tagged(before);
  const [verb] = verbs;
  if (!verb || verbs.length > 1 || verb.to !== words.length - 2 || clauseKind(before.replace(/\sthat$/u, '')) !== 'statement' || /\b(?:if|unless|not|no|only)\b/iu.test(before) || /\bthat\b/u.test(first)) return undefined;
  if (clauseKind(first) !== 'statement' || clauseKind(second) !== 'statement') return undefined;
  const at = verb.modal ? before.indexOf(' ', verb.start) : verb.start - 1;
  return [...two(`${before} ${first}`, `${before.slice(0, at)} also${before.slice(at)} ${second}`)];
};
