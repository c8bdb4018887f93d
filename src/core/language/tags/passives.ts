import { isParticiple } from './participles.ts';
import { BE, GET, isBetween, isModal, isNominal, type TaggedWord } from './word.ts';

/** A verb whose subject has it done to them: "You *are told* by a nurse." */
export interface Passive {
  /** `are`, `will be`, `has been`, `gets`. */
  auxiliary: string;
  participle: string;
  /** Who does it, where a "by" says so: `a nurse`. */
  by?: string | undefined;
  /** Who has it done to them, where the words before the verb say so: `You`. */
  subject?: string | undefined;
  /** Places among the words: the first word of the auxiliary, and the participle. */
  from: number;
  to: number;
  start: number;
  end: number;
}

/** How many words may stand between the helper and its participle: "are mostly told", "are you told". */
const MOST_BETWEEN = 3;

/**
 * Finds "be" or "get" and a participle. Words that only describe ("you are worried") are found too where their form
 * is the same; a rule must say which of them count.
 */
export function passivesOf(words: readonly TaggedWord[], sentence: string): Passive[] {
  const passives: Passive[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !(BE.has(word.small) || GET.has(word.small))) continue;
    for (const to of participlesAfter(words, at)) passives.push(passive(words, sentence, at, to));
  }
  return passives;
}

/** The participle of this helper, and one joined to it: "planned and paid for". */
function participlesAfter(words: readonly TaggedWord[], at: number): number[] {
  // "Are you told?": the subject stands after the helper.
  const isQuestion = BE.has(words[at]?.small ?? '') && (at === 0 || /^(?:wh\w+|how)$/u.test(words[at - 1]?.small ?? ''));
  let to = at + 1;
  for (; to <= at + MOST_BETWEEN; to += 1) {
    const word = words[to];
    if (!word || isParticiple(word) || !(isBetween(word) || (isQuestion && isNominal(word)))) break;
  }
  if (!isParticiple(words[to]) || describesNoun(words, to)) return [];
  const isJoined = /^(?:and|or)$/u.test(words[to + 1]?.small ?? '') && isParticiple(words[to + 2]) && !describesNoun(words, to + 2);
  return isJoined ? [to, to + 2] : [to];
}

/** After these, a noun is what someone is told or given. */
const TAKE_A_NOUN = /^(?:told|asked|given|shown|taught|sent|offered|called|named|left)$/u;

/** "get paid leave", "there are locked doors": the participle says what kind of leave it is. */
function describesNoun(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !next.tags.has('Noun') || next.tags.has('Pronoun') || next.tags.has('Date') || next.small === 'home') return false;
  return !TAKE_A_NOUN.test(words[at]?.small ?? '');
}

function passive(words: readonly TaggedWord[], sentence: string, at: number, to: number): Passive {
  let from = at;
  while (from > 0) {
    const before = words[from - 1];
    if (!before || !(isBetween(before) || isModal(before) || BE.has(before.small) || before.tags.has('Auxiliary') || /^(?:has|have|had)$/u.test(before.small))) break;
    from -= 1;
  }
  while (from < at && isBetween(words[from] as TaggedWord)) from += 1;
  const first = words[from] as TaggedWord;
  const last = words[to] as TaggedWord;
  const helpers = words.slice(from, at + 1).filter((word) => !isBetween(word)).map(({ text }) => text).filter(Boolean);
  return {
    auxiliary: helpers.join(' ').toLowerCase(),
    participle: last.text.toLowerCase(),
    by: agentAfter(words, sentence, to),
    subject: subjectBefore(words, sentence, from),
    from, to, start: first.start, end: last.end,
  };
}

/** What stands after a "by" in the next few words, up to the end of its noun. "By post" and "by 5pm" are nobody. */
function agentAfter(words: readonly TaggedWord[], sentence: string, to: number): string | undefined {
  for (let by = to + 1; by < Math.min(to + 6, words.length); by += 1) {
    if (words[by]?.small !== 'by') continue;
    let end = by + 1;
    while (end < words.length && words[end] && isInNounPhrase(words[end] as TaggedWord)) end += 1;
    const noun = words[end - 1];
    if (end === by + 1 || !noun || noun.tags.has('Value') || noun.tags.has('Date') || /^(?:post|email|phone|video|hand|letter|law|itself)$/u.test(noun.small)) return undefined;
    return sentence.slice(words[by + 1]?.start, noun.end);
  }
  return undefined;
}

function subjectBefore(words: readonly TaggedWord[], sentence: string, from: number): string | undefined {
  let start = from;
  const isOneNoun = (at: number): boolean => !/[,;:]/u.test(sentence.slice(words[at - 1]?.end, words[at]?.start)) || start === from;
  while (start > 0 && words[start - 1] && isInNounPhrase(words[start - 1] as TaggedWord) && isOneNoun(start)) start -= 1;
  return start === from ? undefined : sentence.slice(words[start]?.start, words[from - 1]?.end);
}

function isInNounPhrase(word: TaggedWord): boolean {
  return !isModal(word) && isNominal(word) || word.tags.has('Determiner') || (word.tags.has('Adjective') && !isParticiple(word));
}
