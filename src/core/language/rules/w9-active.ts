import type { Word } from '../../data/words.ts';
import type { Sentence } from '../reading.ts';
import { tagged, type Passive, type TaggedWord } from '../tags.ts';
import { comparable } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** They say how someone or something is, and nobody has to do it: "you are worried", "the door is locked", "get dressed". */
const STATES = new Set((
  'allowed entitled worried scared frightened married divorced separated engaged hurt injured locked closed trained retired tired bored '
  + 'confused upset interested pleased surprised excited stressed depressed relaxed disappointed embarrassed ashamed satisfied '
  + 'concerned involved dressed drunk lost stuck finished gone born disabled qualified experienced supposed used related based '
  + 'mixed made-up limited needed called named sectioned detained'
).split(' '));

/** With "been" or "being" somebody did it after all: "the ward has been closed". */
const DONE = new Set(['locked', 'closed', 'limited', 'trained', 'injured', 'finished']);
/** "Kept in hospital" is what the law calls it on every page of this kind. "Your notes are kept in a box" is not. */
const IN_A_PLACE = /^ (?:in|on|at) (?:(?:a|the|your|this|that|our) )?(?:\p{L}+ )?(?:hospitals?|ward|prison|care|unit)\b/iu;

/** Sentences say who does it. Legal states ("you are sectioned") are words with a meaning of their own. */
export const w9: LanguageRule = {
  id: 'W9',
  title: 'Sentences say who does it',
  severities: ['warning'],
  source: 'GOV.UK and NHS on easy read and plain words; Patient Information Forum (2023); W3C, Making Content Usable: use the active voice',
  check({ sentences }, { words }) {
    const legal = legalStates(words);
    return sentences.flatMap((sentence) => tagged(sentence.text).passives
      // "planned and paid for": one is enough.
      .filter((passive, n, all) => passive.from !== all[n - 1]?.from && !isState(passive, sentence, legal))
      .map((passive) => withoutDoer(sentence, passive)));
  },
};

/** Words of the glossary that are participles: "restricted", "revoked". */
function legalStates(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ word, forms }) => [word, ...forms]).filter((word) => !word.includes(' ')).map((word) => comparable(word)));
}

function isState({ participle, auxiliary, by, to, end }: Passive, { text }: Sentence, legal: ReadonlySet<string>): boolean {
  // With the doer named, it is easy to put right.
  if (by !== undefined) return false;
  const { words } = tagged(text);
  const next = words[to + 1]?.small ?? '';
  // "more protected", "very confused": how something is, more or less.
  if (/^(?:more|most|less|very|too|so|quite|really)$/u.test(words[to - 1]?.small ?? '')) return true;
  if (participle === 'kept') return next === 'there' || next === 'here' || IN_A_PLACE.test(text.slice(end));
  // To be called something is its name; "you will be called at 9am" has somebody call you.
  if (participle === 'called' || participle === 'named') return words[to + 1] === undefined || !isCalled(words[to + 1] as TaggedWord);
  if (DONE.has(participle) && /\b(?:been|being)\b/u.test(auxiliary)) return false;
  if (participle === 'used') return next === 'to' && !words[to + 2]?.tags.has('Infinitive');
  return STATES.has(participle) || legal.has(participle);
}

/** "called back", "called in", "called on Monday": no name follows. */
function isCalled({ small, tags }: TaggedWord): boolean {
  return small === 'back' || tags.has('Preposition') || tags.has('Date') || /^(?:up|in|when|if|after|before|again|soon)$/u.test(small);
}

function withoutDoer(sentence: Sentence, { by, start, end }: Passive): Finding {
  const used = sentence.text.slice(start, end);
  if (by !== undefined) {
    return inSentence(sentence, {
      severity: 'warning', words: [used],
      fault: `"${used}" puts who does it, "${by}", at the end.`,
      todo: `Begin with "${by}", then say what they do.`,
    });
  }
  return inSentence(sentence, {
    severity: 'warning', words: [used],
    fault: `"${used}" does not say who does it.`,
    todo: 'Begin with who does it, then say what they do: "Staff tell you", not "you are told".',
  });
}
