import { tagged } from '../../tags.ts';
import { asSentence, clauseKind, countWords, inside } from '../clause.ts';
import { SCOPE_AT_START, SURE, labelled, two, type Split } from './piece.ts';
import { asQuestion, question } from './conditions.ts';

/** "A; B" and "A: B", where both are clauses. */
export const marks: Split = (text) => {
  for (const { index } of text.matchAll(/[;:](?=\s)|\s[–—](?=\s)/gu)) {
    const [left, right] = [text.slice(0, index), text.slice(index + 2)];
    if (/^if\s/iu.test(left)) return asQuestion(left.slice(3), right);
    const kind = clauseKind(right);
    if (clauseKind(left) && (kind === 'order' || (kind && SURE.test(right))) && !SCOPE_AT_START.test(left)) return two(left, right);
  }
  return undefined;
};

/** "A (B).", where B is a clause. */
export const brackets: Split = (text) => {
  const [all, before = '', aside = '', after = ''] = /^(.+?)\s\(([^()]+)\)([^()]*)$/u.exec(text) ?? [];
  if (!all || clauseKind(aside) !== 'statement' || !SURE.test(aside)) return undefined;
  return two(before + after, aside);
};

/** "One thing to do now: ask." as "This is one thing to do now. Ask."; "Who decides: 3 people." as "Who decides? 3 people." */
export const label: Split = (text) => {
  const [, name = '', rest = ''] = /^([^:?!.]{3,80}):\s(.+)$/u.exec(text) ?? [];
  if (!rest || clauseKind(name)) return undefined;
  const [, asks = '', of = ''] = /^(what|how long|how|why|where|when)\s((?:it|you|they|this)\s.+)$/iu.exec(name) ?? [];
  const asked = of && !/^(?:if|when)\b.*\bstarts?$/iu.test(name) ? question(of) : undefined;
  if (asked) return labelled(`${asks} ${asked}?`, rest);
  if (/^(?:who|how long|how many|how much|where|which)\b/iu.test(name) && countWords(name) <= 5) return labelled(`${name}?`, rest);
  if (clauseKind(rest) && /^(?:what|how|why)\s(?:it|you|they|this|the)\b/iu.test(name)) return labelled(`This is ${inside(name)}`, rest);
  if (clauseKind(rest) && /^(?:one|\d+)\s(?:thing|person)\b|\b(?:suggestion|message|advice|tip)$/iu.test(name)) return labelled(`This is ${inside(name)}`, rest);
  if (clauseKind(rest) && tagged(name).words.at(-1)?.tags.has('Noun') && tagged(name).words.every(({ tags }) => !tags.has('Verb')) && !/^(?:for|on|in|at|after|before|with|without|yes|no|not|next|what|when|why|how|who)\b|suggestion|message|example|note/iu.test(name)) return labelled(`This is about ${inside(name)}`, rest);
  return /^one\s/iu.test(name) && !clauseKind(rest) && /^(?:the|a|an|your)\s[^,]+$/iu.test(rest) ? [{ text: asSentence(`${name} is ${rest}`), leans: false }] : undefined;
};
