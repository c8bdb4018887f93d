import type { Sentence } from '../reading.ts';
import { tagged, type TaggedSentence, type TaggedWord } from '../tags.ts';
import { inSentence, quoted, type Finding, type LanguageRule } from './rule.ts';

const MOST_VERBS = 2;
const MOST_JOINING = 1;
const MOST_COMMAS = 1;

/** Words that join one idea to another. One of them may stand in a sentence. */
const JOINING = new Set(['but', 'because', 'which', 'who', 'while', 'although', 'unless', 'so', 'and', 'that', 'if', 'when']);
/** The law lives in these, so the verb of one such clause does not count. */
const CONDITION = new Set(['if', 'when']);
/** "who to ask": it names somebody, and joins nothing. */
const ASKING = /^(?:who|what|how|when|where|why|which|that|if)$/u;
/** Before a colon these bring what somebody says: "Ask a nurse: What section am I on?" */
const SAYING = /\b(?:ask|say|tell|write|shout)s?\b/iu;

/**
 * One idea in a sentence, by what shows that there are more: three verbs or orders, two joining words, two commas, a
 * bracket, a colon, a semicolon or a dash.
 */
export const w4: LanguageRule = {
  id: 'W4',
  title: 'One idea in a sentence',
  severities: ['warning'],
  source: 'GOV.UK on easy read; W3C, Making Content Usable (COGA): one point in a sentence',
  check: ({ sentences }) => sentences
    .filter(({ kind }) => kind === 'text' || kind === 'meaning')
    .flatMap((sentence) => tooMuch(sentence) ?? []),
};

function tooMuch(sentence: Sentence): Finding | undefined {
  const tags = tagged(sentence.text);
  const mark = markIn(sentence.text);
  if (mark !== undefined) {
    return said(sentence, [mark], `There is a "${mark}" in this sentence, so it may hold more than one idea.`);
  }
  const joining = joiningWords(tags);
  if (joining.length > MOST_JOINING) {
    return said(sentence, joining, `The words ${quoted(joining)} join several ideas in one sentence.`);
  }
  const verbs = countedVerbs(tags);
  const free = tags.words.some(({ small }) => CONDITION.has(small)) ? 1 : 0;
  if (verbs.length > MOST_VERBS + free) {
    return said(sentence, verbs, `There are ${verbs.length} verbs in this sentence: ${quoted(verbs)}.`);
  }
  const order = listedOrder(sentence.text, tags);
  if (order !== undefined) return said(sentence, [order], `This sentence tells the reader to do several things; "${order}" is one of them.`);
  const commas = clauseCommas(sentence.text, tags);
  return commas > MOST_COMMAS ? said(sentence, [','], `There are ${commas} commas in this sentence, so it may hold more than one idea.`) : undefined;
}

function said(sentence: Sentence, words: string[], fault: string): Finding {
  return inSentence(sentence, { severity: 'warning', words, fault, todo: 'Say one thing in a sentence. Make each idea a sentence of its own.' });
}

/** Each verb, but for "means" ("Recall means you go back": it is as good as "is"), and for the second of "write or draw". */
function countedVerbs({ words, verbs }: TaggedSentence): string[] {
  const isJoined = (n: number): boolean => {
    const [before, verb] = [verbs[n - 1], verbs[n]];
    return before !== undefined && verb !== undefined && verb.from === before.to + 2 && /^(?:and|or)$/u.test(words[before.to + 1]?.small ?? '');
  };
  return verbs.filter(({ verb }, n) => verb !== 'means' && !isJoined(n)).map(({ text }) => text);
}

function joiningWords({ words, verbs }: TaggedSentence): string[] {
  return words.flatMap(({ small, text }, at) => {
    if (!JOINING.has(small)) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    // "the day and who you spoke to": the next word joins, and once is enough.
    if (small === 'and') return joinsClauses(at, verbs) && !ASKING.test(next?.small ?? '') ? [text] : [];
    // "who to ask", "say when": no verb of its own follows.
    if ((small === 'who' || small === 'which' || small === 'when') && (!next || next.small === 'to' || !verbs.some(({ from }) => from > at))) return [];
    if (small === 'so' && at === 0) return [];
    // "that is why", "that ward": it points, and joins nothing. "so many": it says how many.
    if (small === 'that' && (at === 0 || !verbs.some(({ from }) => from > at) || before?.tags.has('Preposition'))) return [];
    if (small === 'so' && (next?.tags.has('Adjective') || next?.tags.has('Adverb') || /^(?:do|does|did|doing|say|think|hope)$/u.test(before?.small ?? ''))) return [];
    // "so that" is one joining word.
    if (small === 'that' && before?.small === 'so') return [];
    return [text];
  });
}

/** A mark that parts two ideas. A colon may bring what somebody says, or end the sentence before a list. */
function markIn(text: string): string | undefined {
  const mark = /[;—]|\s[–-]\s|(?<![\d\p{L}])\(|[[\]{}]/u.exec(text)?.[0].trim();
  if (mark !== undefined) return mark;
  const colon = /:\s+(?=(\S))/u.exec(text);
  if (!colon) return undefined;
  const isSpeech = /[\p{Lu}“‘"']/u.test(colon[1] ?? '') && SAYING.test(text.slice(0, colon.index));
  return isSpeech ? undefined : ':';
}

/** A thing to do in the middle of a list of them: "Bring your card, *sign* the form and wait." `compromise` takes many for nouns. */
function listedOrder(text: string, { words, verbs }: TaggedSentence): string | undefined {
  if (!verbs[0] || !(verbs[0].from === 0 || verbs[0].modal !== undefined)) return undefined;
  return words.find((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    return before !== undefined && next !== undefined && !isNumber(word)
      && /,\s*$/u.test(text.slice(before.end, word.start)) && /\b(?:and|or)\b/u.test(text.slice(word.end))
      && at > (verbs[0]?.to ?? 0) && !isNumber(next) && opensObject(next) && canBeOrder(word);
  })?.text;
}

const isNumber = ({ tags }: TaggedWord): boolean => tags.has('Value');

function opensObject({ tags, small }: TaggedWord): boolean {
  return tags.has('Determiner') || tags.has('Possessive') || tags.has('Preposition') && small !== 'of' || /^(?:it|them|us|your|left|right|down|up|out|in|on)$/u.test(small);
}

/** Whether a word is a verb where only a verb can stand. */
function canBeOrder({ small, tags }: TaggedWord): boolean {
  if (tags.has('Pronoun') || tags.has('Determiner') || tags.has('Preposition') || tags.has('Conjunction') || tags.has('Plural')) return false;
  return tags.has('Infinitive') || tagged(`You can ${small} it.`).words[2]?.tags.has('Verb') === true;
}

/** Whether "and" has a verb of its own on either side. In "you and your advocate plan" it joins two nouns. */
function joinsClauses(at: number, verbs: TaggedSentence['verbs']): boolean {
  return verbs.some(({ to }) => to < at) && verbs.some(({ from }) => from > at);
}

/** Commas but for those of a list: "a nurse, a doctor or a friend". */
function clauseCommas(text: string, { verbs }: TaggedSentence): number {
  const commas = [...text.matchAll(/,(?=\s)/gu)].map(({ index }) => index);
  let beforeIsClause = false;
  return commas.filter((comma, n) => {
    const rest = text.slice(comma + 1);
    // "but you must wait, and pay": no item of a list, as what came before was none.
    if (beforeIsClause && /^\s(?:and|or|but)\s/u.test(rest)) return true;
    const end = commas[n + 1] ?? comma + 1 + Math.max(0, /\s(?:and|or)\s/u.exec(rest)?.index ?? rest.length);
    const hasVerb = verbs.some(({ start }) => start > comma && start < end);
    beforeIsClause = hasVerb || !/\s(?:and|or)\s/u.test(rest);
    return beforeIsClause;
  }).length;
}
