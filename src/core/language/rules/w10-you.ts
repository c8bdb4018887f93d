import type { Reading, Sentence } from '../reading.ts';
import { tagged, type TaggedWord } from '../tags.ts';
import { comparable } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** Fewer sentences say nothing about how a page speaks. */
const ENOUGH_SENTENCES = 9;
/** Of so many sentences, at least one says "you". */
const ONE_OF = 3;

const YOU = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);

const BE = /^(?:am|are|be|become)$/u;

/** Names that make a case of a person, one and many. */
const ONE = 'individual|client|patient|inpatient|detainee|resident|tenant|customer|claimant|applicant|user|sufferer|consumer|citizen|participant|recipient|inmate|voter';
const SET_NAMES: readonly RegExp[] = [
  /\bservice[ -]users?\b/iu,
  /\b(?:people|persons?|someone|those|anyone) (?:who )?(?:using|uses?) (?:the|this|our|a|an|these|mental health|advocacy)? ?services?\b/iu,
  // "One must sign": nobody in particular. In "one can of soup" and "choose one" it is a number.
  /^one (?:can|must|should|may|will|has|needs)\b(?! of\b)/iu,
];
const NAME = new RegExp(`(?<![\\p{L}-])(?:(?:the|an|a|each|every|any) (?:${ONE})|(?:(?:the|all|most|some|many) )?(?:${ONE})s)(?![\\p{L}-])`, 'giu');
/** "The resident doctor", "the patient leaflet": the name says what kind of thing it is. */
const KIND_OF_THING = /^(?:doctors?|guides?|desks?|services?|groups?|leaflets?|names?|parking|list|rights?|record|records|notes|safety|care|forum|council|lounge|transport)$/u;

/** The words speak to the reader, as "you". */
export const w10: LanguageRule = {
  id: 'W10',
  title: 'The words speak to "you"',
  severities: ['warning'],
  source: 'NALA, plain English; Inclusion Europe, Information for all: speak to people directly',
  check(reading) {
    return [...tooFewYou(reading), ...namesOf(reading)];
  },
};

function tooFewYou({ sentences }: Reading): Finding[] {
  const running = sentences.filter(({ kind }) => kind === 'text');
  const saying = running.filter(({ words }) => words.some((word) => YOU.has(comparable(word))));
  const [first] = running;
  if (!first || running.length < ENOUGH_SENTENCES || saying.length * ONE_OF >= running.length) return [];
  return [{
    line: first.line, severity: 'warning',
    fault: `${saying.length} of ${running.length} sentences say "you" or "your"; it should be at least 1 in every ${ONE_OF}.`,
    todo: 'Speak to the reader: "You can ask a nurse", not "People can ask a nurse".',
  }];
}

/** A page for carers has a patient beside the reader, so there "the patient" is somebody else. */
function namesOf({ sentences, readers }: Reading): Finding[] {
  if (readers && readers[0] !== 'patients') return [];
  return sentences.filter(({ kind }) => kind !== 'meaning').flatMap((sentence) => namesIn(sentence));
}

function namesIn(sentence: Sentence): Finding[] {
  const used = SET_NAMES.map((name) => name.exec(sentence.text)?.[0]).find((name) => name !== undefined) ?? nameIn(sentence.text);
  if (used === undefined) return [];
  return [inSentence(sentence, {
    severity: 'warning', words: [used],
    fault: `"${used}" does not speak to the person who reads this.`,
    todo: 'Write "you" where the reader is meant, and "people" or "a person" for others.',
  })];
}

function nameIn(text: string): string | undefined {
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const { words } = tagged(text);
    const before = words.findLast(({ end }) => end <= index);
    const next = words.find(({ start }) => start >= index + name.length);
    if (KIND_OF_THING.test(next?.small ?? '')) continue;
    // "You are a patient here" speaks to the reader.
    if (/^an? /iu.test(name) && before !== undefined && BE.test(before.small)) continue;
    // After a describing word ("informal patients", "NHS patients") it is a kind of patient.
    if (!name.includes(' ') && before !== undefined && !standsBeforeName(before, text.slice(before.end, index))) continue;
    return name;
  }
  return undefined;
}

/** "help patients", "to patients", "and patients": nothing before it says what kind they are. */
function standsBeforeName({ small, tags }: TaggedWord, between: string): boolean {
  return /[,;:.!?]/u.test(between) || tags.has('Preposition') || tags.has('Conjunction') || (tags.has('Verb') && !/(?:ed|ing)$/u.test(small)) || tags.has('Modal');
}
