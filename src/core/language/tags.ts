import nlp from 'compromise/two';
import { passivesOf, type Passive } from './tags/passives.ts';
import { verbGroupsOf, type VerbGroup } from './tags/verb-groups.ts';
import { negativesOf, type Negative } from './tags/negatives.ts';
import type { TaggedWord } from './tags/word.ts';

export type { Negative, Passive, TaggedWord, VerbGroup };

/** What each word of a sentence does in it. Offsets are counted in the sentence's own text. */
export interface TaggedSentence {
  words: readonly TaggedWord[];
  /** Verbs that have a subject or give an order, in their order: `can ask`, `is not`, `Tell`. No "to ask", no "asking". */
  verbs: readonly VerbGroup[];
  passives: readonly Passive[];
  negatives: readonly Negative[];
}

/** Sentences kept: a long page has some hundred, and rules ask for each several times. */
const KEPT = 2000;

/** Characters tagged at a time. No sentence of ours is longer; one that is takes time by its length, and no more. */
const PIECE = 1000;

const known = new Map<string, TaggedSentence>();

/**
 * The words of one sentence with their parts of speech (by `compromise`), and what follows from them. A guess, right
 * about nineteen times in twenty: rules that rest on it warn, and stay quiet where it may be wrong.
 */
export function tagged(sentence: string): TaggedSentence {
  const cached = known.get(sentence);
  if (cached) return cached;
  const words = piecesOf(sentence).flatMap(({ text, start }) => wordsIn(text, start));
  const verbs = verbGroupsOf(words, sentence);
  const made = { words, verbs, passives: passivesOf(words, sentence), negatives: negativesOf(words) };
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
  known.set(sentence, made);
  return made;
}

/** Cuts at a space before each 1,000th character, or there when there is no space. */
function piecesOf(sentence: string): { text: string; start: number }[] {
  const pieces: { text: string; start: number }[] = [];
  for (let start = 0; start < sentence.length;) {
    const whole = sentence.slice(start, start + PIECE);
    const space = start + PIECE < sentence.length ? whole.lastIndexOf(' ') + 1 : 0;
    const text = space > 0 ? whole.slice(0, space) : whole;
    pieces.push({ text, start });
    start += text.length;
  }
  return pieces;
}

/** Words that are only one thing here, and that `compromise` may take for another. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  staff: ['Noun', 'Plural'], imha: ['Noun', 'Singular'], imhas: ['Noun', 'Plural'], cqc: ['Noun', 'Singular'], amhp: ['Noun', 'Singular'],
  nurse: ['Noun', 'Singular'], doctor: ['Noun', 'Singular'], advocate: ['Noun', 'Singular'], tell: ['Verb', 'PresentTense', 'Infinitive'],
  ask: ['Verb', 'PresentTense', 'Infinitive'],
  advocates: ['Noun', 'Plural'], doctors: ['Noun', 'Plural'], nurses: ['Noun', 'Plural'], back: ['Adverb'],
  sectioned: ['Adjective'], pays: ['Verb', 'PresentTense'], decides: ['Verb', 'PresentTense'],
};

interface Term { implicit?: string; tags: string[]; offset: { start: number; length: number } }

/** What `compromise` is given: as long as the text, so that no offset moves. */
function prepared(text: string): string {
  return text.replace(/[’ʼ]/gu, "'")
    // It takes "staff" for a verb, and "Tell staff" for a name.
    .replace(/\bstaff\b/gu, 'women').replace(/\bStaff\b/gu, 'Women')
    // Not words of any language with spaces, and very slow to tag.
    .replace(/\S{60,}/gu, (run) => 'x'.repeat(run.length));
}

function wordsIn(text: string, from: number): TaggedWord[] {
  const sentences = nlp(prepared(text)).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: Term[] }[];
  return sentences.flatMap(({ terms }) => terms).map(({ implicit, tags, offset }): TaggedWord => {
    const start = from + offset.start;
    const own = text.slice(offset.start, offset.start + offset.length);
    const small = (implicit ?? own).toLowerCase().replace(/[’ʼ]/gu, "'");
    const fixed = Object.hasOwn(FIXED, small) ? FIXED[small] : undefined;
    return { text: own, small, start, end: start + offset.length, tags: new Set(fixed ?? tags) };
  });
}
