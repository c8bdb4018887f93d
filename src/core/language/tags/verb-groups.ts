import { isParticiple } from './participles.ts';
import { BE, CLAUSE_OPENERS, GET, isBetween, isModal, isNominal, type TaggedWord } from './word.ts';

/** A finite verb with its helpers: `must not be told`. */
export interface VerbGroup {
  /** Places among the words, both included. */
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
  /** The last word of the group in small letters: `told`. */
  verb: string;
  /** `can`, `must`, `may` … where it has one. */
  modal?: string | undefined;
}

/** After these and a noun, a bare verb is no verb of its own clause: "helps you *speak* up", "let people *treat* you". */
const TAKE_BARE_VERBS = /^(?:help|helps|helped|helping|let|lets|letting|make|makes|made|see|hear|watch)$/u;
/** Words that are looked at on either side: a clause is shorter, and a sentence of thousands of words takes no longer for each. */
const FAR = 30;
const DO_OR_HAVE = /^(?:do|does|did|have|has|had)$/u;

/** The finite verb groups of a sentence, in their order. */
export function verbGroupsOf(words: readonly TaggedWord[], sentence: string): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < words.length;) {
    const to = groupEnd(words, at);
    if (to === undefined) {
      at += 1;
      continue;
    }
    if (isFinite(words, at, to, groups)) groups.push(group(words, sentence, at, to));
    at = to + 1;
  }
  return withHiddenVerbs(words, sentence, groups);
}

function isVerb(word: TaggedWord | undefined): boolean {
  return word !== undefined && word.small !== 'to' && (word.tags.has('Verb') && !word.tags.has('Particle') || isModal(word) || BE.has(word.small));
}

/** The last word of the verb group that starts here; undefined when none does. */
function groupEnd(words: readonly TaggedWord[], at: number): number | undefined {
  if (!isVerb(words[at])) return undefined;
  let to = at;
  for (let next = at + 1; next < words.length; next += 1) {
    const word = words[next] as TaggedWord;
    if (isBetween(word)) continue;
    const head = words[to] as TaggedWord;
    const takesParticiple = BE.has(head.small) || GET.has(head.small);
    const isHelper = isModal(head) || BE.has(head.small) || DO_OR_HAVE.test(head.small);
    // "can ask", "is told", "gets told", "has asked"; not "ask tell".
    if (!(isHelper && isVerb(word)) && !(takesParticiple && isParticiple(word))) break;
    if (isModal(word)) break;
    to = next;
  }
  return to;
}

function isFinite(words: readonly TaggedWord[], from: number, to: number, before: readonly VerbGroup[]): boolean {
  const first = words[from] as TaggedWord;
  if (isModal(first)) return true;
  if (from === to && isNounHere(words, from)) return false;
  let prior = from - 1;
  while (prior >= 0 && isBetween(words[prior] as TaggedWord)) prior -= 1;
  const previous = words[prior];
  if (previous?.small === 'to' || /^(?:be|been|being)$/u.test(first.small) && before.length > 0) return false;
  // "asking", and not "bring".
  if (first.tags.has('Gerund') || (/..ing$/u.test(first.small) && !first.tags.has('Infinitive'))) return false;
  if (BE.has(first.small) || DO_OR_HAVE.test(first.small) && to > from) return true;
  // A determiner or a preposition before it: a noun that was taken for a verb, as in "your leave".
  if (previous && (previous.tags.has('Determiner') || previous.tags.has('Possessive') || previous.tags.has('Preposition') || previous.tags.has('Adjective'))) return false;
  if (first.tags.has('Infinitive') && isBareVerb(words, from, before)) return false;
  if ((first.tags.has('Infinitive') || isParticiple(first)) && belongsToQuestion(words, from, before)) return false;
  if (isParticiple(first) && previous && isNominal(previous) && isAfterNoun(words, to)) return false;
  return true;
}

/** A noun that has the form of a verb: "*leave* is time out", "what *care* you need", "take *part*". */
function isNounHere(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at] as TaggedWord;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (BE.has(word.small) || DO_OR_HAVE.test(word.small) || word.small === 'means') return false;
  if (after && (isModal(after) || /^(?:am|is|are|was|were|means)$/u.test(after.small))) return true;
  if (/^(?:what|which|whose)$/u.test(before?.small ?? '') && word.tags.has('Infinitive') && after && isNominal(after)) return true;
  // "such as children or pets"
  if (/^(?:and|or)$/u.test(before?.small ?? '') && word.small.endsWith('s') && words[at - 2]?.tags.has('Plural') && !(words[at - 3] && canBeSubject(words[at - 3] as TaggedWord))) return true;
  // "take part", "ask questions"
  return (word.tags.has('Infinitive') || word.small.endsWith('s')) && before !== undefined && !isModal(before) && before.tags.has('Verb') && !BE.has(before.small);
}

/** "Can I *have*", "what does the service *do*": the helper went before the subject. */
function belongsToQuestion(words: readonly TaggedWord[], at: number, before: readonly VerbGroup[]): boolean {
  const helper = before.at(-1);
  if (!helper || helper.from !== helper.to || at - helper.to > 5) return false;
  const { small, ...word } = words[helper.to] as TaggedWord;
  return (isModal({ small, ...word }) || BE.has(small) || DO_OR_HAVE.test(small)) && isQuestionStart(words, helper.from) && words.slice(helper.to + 1, at).every((between) => !isVerb(between) && !CLAUSE_OPENERS.has(between.small));
}

/** "*Are* you told", "What day *did* it start": nothing before the helper, or a word that asks. */
function isQuestionStart(words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before || /^(?:what|which|who|where|when|why|how)$/u.test(before.small)) return true;
  const first = words.slice(Math.max(0, at - 4), at).findLast(({ small, tags }) => CLAUSE_OPENERS.has(small) || tags.has('Verb'));
  return /^(?:what|which|how)$/u.test(first?.small ?? '') || before.small === 'this';
}

/** "helps you *speak*": a verb that takes bare verbs, a noun, and no opener of a clause since. Also what "and" joins to such a verb, or to "to ask". */
function isBareVerb(words: readonly TaggedWord[], at: number, before: readonly VerbGroup[]): boolean {
  const last = before.at(-1)?.to;
  for (let back = at - 1; back >= Math.max(0, at - FAR); back -= 1) {
    const { small } = words[back] as TaggedWord;
    if (small === 'and' || small === 'or') {
      if (back !== at - 1) return false;
      continue;
    }
    if (TAKE_BARE_VERBS.test(small) && back < at - 1) return true;
    if (small === 'to' && words[back + 1]?.tags.has('Verb') && words[at - 1]?.small.match(/^(?:and|or)$/u)) return true;
    if (CLAUSE_OPENERS.has(small) || last === back) return false;
  }
  return false;
}

/** "people *kept* in hospital can": the participle belongs to the noun, and the verb of the clause is still to come. */
function isAfterNoun(words: readonly TaggedWord[], at: number): boolean {
  if (!words[at + 1] || isNominal(words[at + 1] as TaggedWord) && !words[at + 1]?.tags.has('Adverb')) return false;
  for (let next = at + 1; next < Math.min(words.length, at + FAR); next += 1) {
    const word = words[next] as TaggedWord;
    if (CLAUSE_OPENERS.has(word.small)) return false;
    if (isModal(word) || BE.has(word.small) || DO_OR_HAVE.test(word.small) || word.tags.has('PresentTense')) return true;
  }
  return false;
}

function group(words: readonly TaggedWord[], sentence: string, from: number, to: number): VerbGroup {
  const first = words[from] as TaggedWord;
  const last = words[to] as TaggedWord;
  return {
    from, to, start: first.start, end: last.end, text: sentence.slice(first.start, last.end), verb: last.small,
    modal: isModal(first) ? first.small : undefined,
  };
}

/**
 * A clause without a verb, and in it a singular noun before what looks like a plural: "The council *pays*", "if your
 * section *changes*". That plural is the verb.
 */
function withHiddenVerbs(words: readonly TaggedWord[], sentence: string, groups: readonly VerbGroup[]): VerbGroup[] {
  const taken = new Set(groups.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n)));
  const hidden: VerbGroup[] = [];
  let verb = false;
  let candidate = -1;
  const close = (): void => {
    if (!verb && candidate >= 0) hidden.push(group(words, sentence, candidate, candidate));
    verb = false;
    candidate = -1;
  };
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (CLAUSE_OPENERS.has(word.small) || (before && /,/u.test(sentence.slice(before.end, word.start)))) close();
    if (taken.has(at)) verb = true;
    else if (candidate < 0 && /[^s]s$/u.test(word.small) && word.tags.has('Plural') && before && canBeSubject(before)) candidate = at;
  }
  close();
  return hidden.length === 0 ? [...groups] : [...groups, ...hidden].sort((a, b) => a.from - b.from);
}

function canBeSubject({ small, tags }: TaggedWord): boolean {
  return tags.has('Singular') || tags.has('Acronym') || tags.has('Organization') || /^(?:who|which|this|that|it|he|she|someone)$/u.test(small);
}
