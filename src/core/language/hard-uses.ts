import type { Word } from '../data/words.ts';
import { anyFormIndex, glossaryIndex, isExplained } from './glossary-uses.ts';
import { easeOf } from './hard-words.ts';
import { plainWordsIn, type PlainWords } from './plain-words.ts';
import type { Reading, Sentence } from './reading.ts';
import { stem } from './roots.ts';
import { foreign } from './rules/w16-other-languages.ts';
import { inFull } from './rules/w13-contractions.ts';
import { latin } from './rules/w15-latin.ts';
import { romanNumeral } from './rules/n2-roman-numerals.ts';
import { comparable, isInitials } from './tokens.ts';

/** A word, or a glossary term of several, that a reader may stumble over, at its first use. */
export interface HardUse {
  sentence: Sentence;
  at: number;
  used: string;
  /**
   * `unexplained`: a glossary word before its meaning. `unlisted`: a form of one that the glossary does not name.
   * `hard` and `check`: see `easeOf`. `plainer`: easy enough, and the list of plain words has an easier one.
   */
  why: 'unexplained' | 'unlisted' | 'hard' | 'check' | 'plainer';
  /** The glossary entry, for the first two. */
  word?: Word | undefined;
  plain?: PlainWords | undefined;
}

/** A phrase that only needs to be shorter. */
export interface WordyUse {
  sentence: Sentence;
  used: string;
  plain: PlainWords;
  hard: boolean;
}

interface Uses { hard: HardUse[]; wordy: WordyUse[] }

/** Easy words of the list that are as good as the plain ones where they mostly stand: "ground floor", "your papers are complete". */
const LEFT_ALONE = new Set([
  'patient', 'persons', "one's", 'hearing', 'admitted', 'support', 'complete', 'grounds', 'forward', 'return', 'witness', 'except',
  'suicide', 'self-harm', 'means-tested', 'person-centred', 'wheelchair-bound', 'tailored', 'he/she',
]);

const known = new WeakMap<Reading, { words: readonly Word[]; uses: Uses }>();

/**
 * The words and phrases that W5, W6 and W17 speak about. They are looked for together, so that no word is reported
 * twice, and each is given once, at its first use. What W7, W13, W15, W16 and N2 speak about is left to them.
 */
export function hardUsesIn(reading: Reading, words: readonly Word[]): Uses {
  const before = known.get(reading);
  if (before?.words === words) return before.uses;
  const uses = look(reading, words);
  known.set(reading, { words, uses });
  return uses;
}

function look(reading: Reading, words: readonly Word[]): Uses {
  const names = glossaryIndex(words);
  const anyForm = anyFormIndex(words);
  const reported = new Set<string>();
  const uses: Uses = { hard: [], wordy: [] };
  const add = (key: string, use: HardUse): void => {
    if (!reported.has(key)) uses.hard.push(use);
    reported.add(key);
  };
  for (const sentence of reading.sentences) {
    const phrase = (at: number, length: number): string[] => sentence.words.slice(at, at + length);
    const settled = new Set(sentence.words.flatMap((word, at) => (isForOtherRule(word) ? [at] : [])));
    for (const { at, length } of [...latin.find(sentence.words), ...foreign.find(sentence.words)]) addRange(settled, at, length);
    for (const { value: { word, kind }, at, length } of names.find(sentence.words)) {
      addRange(settled, at, length);
      const parts = phrase(at, length);
      if (kind === 'other-name' || isExplained(reading, sentence, word.id) || parts.every(isInitialsInText)) continue;
      add(word.id, { sentence, at, used: parts.join(' '), why: 'unexplained', word });
    }
    const plainAt = new Map<number, PlainWords>();
    for (const { value, at, length } of plainWordsIn(sentence.words)) {
      const parts = phrase(at, length);
      if (value.wordy && !parts.some((_, n) => settled.has(at + n))) {
        uses.wordy.push({ sentence, used: parts.join(' '), plain: value, hard: parts.some((word) => easeOf(word) === 'hard') });
        addRange(settled, at, length);
      } else for (let n = 0; n < length; n += 1) plainAt.set(at + n, value);
    }
    for (const [at, word] of sentence.words.entries()) {
      if (settled.has(at)) continue;
      const plain = plainAt.get(at);
      const ease = easeOf(word);
      if (ease === 'easy') {
        if (plain && hasPlainer(plain)) add(stem(word), { sentence, at, used: word, why: 'plainer', plain });
        continue;
      }
      const form = anyForm.around(sentence.words, at);
      if (form) add(stem(word), { sentence, at, used: phrase(form.at, form.length).join(' '), why: 'unlisted', word: form.value });
      else add(stem(word), { sentence, at, used: word, why: ease, plain });
    }
  }
  return uses;
}

function hasPlainer({ phrase, plain, legal }: PlainWords): boolean {
  return !legal && plain !== '' && !phrase.includes(' ') && !LEFT_ALONE.has(phrase);
}

function isInitialsInText(word: string): boolean {
  return isInitials(comparable(word));
}

function isForOtherRule(word: string): boolean {
  return isInitialsInText(word) || inFull(word) !== undefined || romanNumeral(word) !== undefined;
}

function addRange(set: Set<number>, from: number, length: number): void {
  for (let n = 0; n < length; n += 1) set.add(from + n);
}
