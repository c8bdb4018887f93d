import type { Reading, Sentence } from '../reading.ts';
import { tagged, type TaggedWord } from '../tags.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const PEOPLE_AND_THINGS = new Set(['it', 'they', 'he', 'she']);
const POINTING = new Set(['this', 'that', 'these', 'those']);

/** With no name before them, these belong to nobody. */
const THEIRS = /^(?:its|their|his|her)$/u;
/** In a sentence these stand for a name that came before. */
const NAMED_BEFORE = /^(?:it|they|them|he|she|him|her)$/u;
const SAID_OF = /^(?:is|are|was|were|mean|include)$/u;

/** "It is good to ask", "It can hurt when": here "it" stands for nothing. */
const EMPTY_IT = [
  /^it(?:['’]s| (?:is|was|can be|may be|will be)) (?:too |very |nearly |often |not )?(?:raining|snowing|cold|hot|warm|late|early|dark|light|time|midday|midnight|\d)\b/iu,
  /^it (?:can |may |will )?(?:rains?|snows?)\b/iu,
  /^it(?:['’]s| (?:is|was|can be|may be|will be)) (?:\p{L}+ ){1,4}(?:to|that|if)\b/iu,
  /^it (?:can |may |will )?(?:helps?|hurts?|takes?|seems?|means?|depends?)\b.*\b(?:to|that|if|when|on)\b/iu,
];

/**
 * A sentence begins with the name of what it is about. "This" and "these" may point at the sentence before, in the
 * same point: there the reader still sees it.
 */
export const w11: LanguageRule = {
  id: 'W11',
  title: 'A sentence begins with a name, not with "it" or "they"',
  severities: ['warning'],
  source: 'Patient Information Forum (2023): "The doctor will phone your brother", not "they"; Inclusion Europe, Information for all',
  check: (reading) => reading.sentences.flatMap((sentence, at) => {
    const used = openingPronoun(sentence, reading, at);
    return used === undefined ? [] : [unnamed(sentence, used)];
  }),
};

function openingPronoun(sentence: Sentence, { sentences }: Reading, at: number): string | undefined {
  if (sentence.kind === 'title') return undefined;
  // "Then they do not count."
  const first = /^(?:then|so|but|and|or|now|mostly|sometimes|also|later)\s+/iu.exec(sentence.text)?.[0].length ?? 0;
  const { words } = tagged(sentence.text);
  const here = words.findIndex(({ start }) => start >= first);
  const word = words[here];
  if (!word) return undefined;
  if (PEOPLE_AND_THINGS.has(word.small)) return isEmpty(word, sentence.text) ? undefined : word.text;
  const before = nearBefore(sentence, sentences[at - 1]);
  if (before === undefined && THEIRS.test(word.small) && words[here + 1]?.tags.has('Noun')) return word.text;
  if (!POINTING.has(word.small)) return before === undefined && sentence.kind === 'text' ? unnamedPronoun(words, sentence.text) : undefined;
  if (!standsAlone(words, here) || (before !== undefined && isSaidOf(words[here + 1], words[here + 2]))) return undefined;
  return word.text;
}

/** "You may find *it* hard to say", "It is late". */
function isEmpty({ small, start }: TaggedWord, text: string): boolean {
  return EMPTY_IT.some((pattern) => pattern.test(text.slice(start)))
    || (small === 'it' && /\b(?:find|finds|think|make|makes|feel) $/u.test(text.slice(0, start)) && /^it \p{L}+(?: \p{L}+)? (?:to|that|when|if)\b/iu.test(text.slice(start)));
}

/** "This is" and "This can" point; "This form" names. `compromise` takes the verb of "These help you" for a noun. */
function standsAlone(words: readonly TaggedWord[], here: number): boolean {
  const [next, after] = [words[here + 1], words[here + 2]];
  if (next === undefined) return false;
  return (next.tags.has('Verb') || next.tags.has('Modal') || next.small === 'not' || /^(?:you|your|us|them)$/u.test(after?.small ?? '')) && !next.tags.has('Gerund');
}

/** "This is section 5(4)", "This may be later", "This means": more is said of what stands just before. "This must have your name" is about one thing in it. */
function isSaidOf(next: TaggedWord | undefined, after: TaggedWord | undefined): boolean {
  return next !== undefined && (SAID_OF.test(next.small) || after?.small === 'be' || /[^s]s$/u.test(next.small) && next.small !== 'has');
}

/** "On Monday *they* will phone you", "Ask *them* for help": a pronoun with no name before it in its sentence. */
function unnamedPronoun(words: readonly TaggedWord[], text: string): string | undefined {
  for (const [at, word] of words.entries()) {
    if (NAMED_BEFORE.test(word.small)) {
      const isObject = word.small !== 'her' || !words[at + 1]?.tags.has('Noun');
      return isObject && !isEmpty(word, text) ? word.text : undefined;
    }
    if (isName(word)) return undefined;
  }
  return undefined;
}

/** A name of somebody or something. Days and numbers are nothing that "it" could stand for. */
function isName({ small, tags }: TaggedWord): boolean {
  return tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Date') && !tags.has('Value') || /^(?:what|who|this|that|these|those|someone|anyone|everyone|nobody|something|anything|one|none|all|some|both)$/u.test(small);
}

/** The sentence before, if it stands in the same point, or on the same line of a text without points. */
function nearBefore({ point, kind, line }: Sentence, before: Sentence | undefined): Sentence | undefined {
  return before !== undefined && before.kind === kind && before.point === point && (point >= 0 || before.line === line) ? before : undefined;
}

function unnamed(sentence: Sentence, used: string): Finding {
  const small = used.toLowerCase();
  return inSentence(sentence, {
    severity: 'warning', words: [used],
    fault: `${sentence.text.startsWith(used) ? `This sentence begins with "${used}"` : `In this sentence "${used}" has no name before it`}, and a reader has to work out who or what that is.`,
    todo: POINTING.has(small) ? `Put a name after it ("${used} ${small.endsWith('se') ? 'people' : 'letter'}"), or write the name in its place.` : 'Write the name in its place: "Your advocate", "The form".',
  });
}
