import { tagged, type TaggedWord, type VerbGroup } from '../tags.ts';
import { isParticiple } from '../tags/participles.ts';
import { CLAUSE_OPENERS, isBetween, isNominal } from '../tags/word.ts';
import { wordsOf } from '../tokens.ts';

/** What can stand as a sentence: one with a subject and a verb, or one that tells someone to do something. */
export type ClauseKind = 'statement' | 'order';

const OPENS_A_SUBJECT = ['Determiner', 'Possessive', 'Pronoun', 'Noun', 'Adjective', 'Value'];
const NO_SUBJECT = /^(?:to|of|for|in|on|at|by|with|from|about|as|than|which|who|whose|that|what|how|why|if|when)$/u;

/** Whether words can be a sentence by themselves; undefined when they cannot, or when it is not sure. */
export function clauseKind(text: string): ClauseKind | undefined {
  const { words, verbs } = tagged(text.trim());
  const [verb] = verbs;
  const [first] = words;
  if (!verb || !first) return undefined;
  const subject = words.slice(0, verb.from).filter((word) => !isBetween(word) || word.tags.has('Pronoun') || word.small === 'there');
  if (subject.length === 0) return isOrder(first, verb, words) ? 'order' : undefined;
  if (NO_SUBJECT.test(first.small) && !isDemonstrative(text) || subject.slice(1).some(({ small }, at) => opensClause(small, subject[at]))) return undefined;
  if (isDescribed(words, verb) || /[,:]/u.test(text.trim().slice(0, verb.start))) return undefined;
  if (first.small === 'please' && subject.length === 1) return 'order';
  const opens = OPENS_A_SUBJECT.some((tag) => first.tags.has(tag)) || first.small === 'there';
  return opens && (subject.some(isNominal) || /^(?:there|this|that|these|those|both|most|many|some|each|all)$/u.test(subject.at(-1)?.small ?? '')) ? 'statement' : undefined;
}

/** "sections *made* by a court": a participle that describes the noun before it, or may do so. */
function isDescribed(words: readonly TaggedWord[], verb: VerbGroup): boolean {
  return verb.from === verb.to && isParticiple(words[verb.to]) && words[verb.from - 1]?.tags.has('Pronoun') !== true
    && /^(?:by|in|under|from|at|on|with|to|as|for)?$/u.test(words[verb.to + 1]?.small ?? '');
}

/** "That is a solicitor's job": the word points, and opens no clause. */
function isDemonstrative(text: string): boolean {
  return /^that\s(?:is|was|can|could|may|must|will|would|means|does)\b/iu.test(text.trim());
}

/** "people *who*", "those *that*", "rules *you*": the verb that follows is not that of the sentence. */
function opensClause(word: string, before: TaggedWord | undefined): boolean {
  if (word === 'and' || word === 'or') return false;
  return CLAUSE_OPENERS.has(word) || (/^(?:you|they|we|he|she|i)$/u.test(word) && before?.small !== 'and' && before?.small !== 'or' && before?.tags.has('Adverb') !== true);
}

/** The same for words that begin with a place or a time: "On section 2, you can ask". */
export function longClauseKind(text: string): ClauseKind | undefined {
  return clauseKind(text) ?? clauseKind(/^(?:on|in|at|for|after|before|under|from|with|during|to)\s[^,]{2,60},\s(.+)$/iu.exec(text.trim())?.[1] ?? '');
}

function isOrder(first: TaggedWord, verb: VerbGroup, words: readonly TaggedWord[]): boolean {
  return verb.modal === undefined && (first.tags.has('Infinitive') || first.tags.has('Imperative') || first.small === 'do')
    && !/^(?:am|is|are|was|were|has|does|did)$/u.test(words[verb.from]?.small ?? '');
}

/** The words before the first verb, as they stand: `Your advocate`. Undefined when the verb comes first. */
export function subjectOf(text: string): string | undefined {
  const [verb] = tagged(text).verbs;
  return verb && text.slice(0, verb.start).trim() || undefined;
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** A piece of a sentence as a sentence: a capital first, a full stop last. */
export function asSentence(piece: string): string {
  const bare = piece.trim().replace(/^[,;:–—-]\s*/u, '').replace(/[,;:–—\s]+$/u, '');
  const ended = /[.?!…]["'”’)]*$/u.test(bare) ? bare : `${bare}.`;
  return capital(ended);
}

export function capital(text: string): string {
  return text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Without the capital that only stands because a sentence began here. Names and initials keep theirs. */
export function inside(text: string): string {
  const [first] = tagged(text).words;
  const isName = !first || /^I\b/u.test(text) || /^\p{Lu}[\p{Lu}\d&]/u.test(text) || first.tags.has('ProperNoun') || /^(?:Mental Health|Code of|Court of|Care Act)/u.test(text);
  return isName ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
