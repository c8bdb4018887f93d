import { anyFormIndex, glossaryIndex, howToExplain, inText, isExplained } from '../glossary-uses.ts';
import { easeOf } from '../hard-words.ts';
import type { PhraseIndex } from '../phrases.ts';
import { plainWordsAt } from '../plain-words.ts';
import type { Sentence } from '../reading.ts';
import type { Word } from '../../data/words.ts';
import { comparable, isInitials } from '../tokens.ts';
import { stem } from '../word-frequency.ts';
import { romanNumeral } from './n2-roman-numerals.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';
import { inFull } from './w13-contractions.ts';
import { latin } from './w15-latin.ts';

/**
 * A hard word is explained where it first comes up, or another word is used. Each word is reported once, at its first
 * use. Glossary words made of everyday words ("section", "recall") may be meant in their everyday sense, so those are
 * only warnings. Initials are for W7.
 */
export const w5: LanguageRule = {
  id: 'W5',
  title: 'A hard word is in bold and explained at its first use, or another word is used',
  severities: ['error', 'warning'],
  source: 'GOV.UK, Accessible communication formats: easy words, and the meaning of a hard one straight after it; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, objective 3: use clear words',
  check(reading, { words }) {
    const names = glossaryIndex(words);
    const anyForm = anyFormIndex(words);
    const reported = new Set<string>();
    return reading.sentences.flatMap((sentence) => {
      // Places that other rules speak about, and those of glossary terms.
      const settled = new Set(sentence.words.flatMap((word, at) => (isForOtherRule(word) ? [at] : [])));
      for (const { at, length } of latin.find(sentence.words)) addRange(settled, at, length);
      const found = new Map<string, Finding>();
      for (const { value: { word, kind }, at, length } of names.find(sentence.words)) {
        addRange(settled, at, length);
        const used = sentence.words.slice(at, at + length);
        if (kind === 'other-name' || isExplained(reading, sentence, word.id) || used.every(isInitialsInText)) continue;
        found.set(word.id, unexplained(sentence, used));
      }
      for (const [at, word] of sentence.words.entries()) {
        if (settled.has(at)) continue;
        const ease = easeOf(word);
        const key = stem(word);
        if (ease !== 'easy' && !found.has(key)) found.set(key, hard(sentence, at, ease, anyForm));
      }
      return [...found].flatMap(([key, finding]) => {
        if (reported.has(key)) return [];
        reported.add(key);
        return [finding];
      });
    });
  },
};

function isInitialsInText(word: string): boolean {
  return isInitials(comparable(word));
}

/** W7, W13 and N2 say what to do about these; once is enough. */
function isForOtherRule(word: string): boolean {
  return isInitialsInText(word) || inFull(word) !== undefined || romanNumeral(word) !== undefined;
}

function addRange(set: Set<number>, from: number, length: number): void {
  for (let n = 0; n < length; n += 1) set.add(from + n);
}

function unexplained(sentence: Sentence, used: readonly string[]): Finding {
  const phrase = used.join(' ');
  if (used.every((part) => easeOf(part) === 'easy')) {
    return inSentence(sentence, {
      severity: 'warning',
      words: [phrase],
      fault: `"${phrase}" is in the glossary, and its meaning has not been given yet.`,
      todo: `${howToExplain(sentence, phrase)} If the everyday word is meant, leave it as it is.`,
    });
  }
  return inSentence(sentence, {
    words: [phrase],
    fault: `"${phrase}" is used before its meaning has been given.`,
    todo: howToExplain(sentence, phrase),
  });
}

function hard(sentence: Sentence, at: number, ease: 'check' | 'hard', anyForm: PhraseIndex<Word>): Finding {
  const used = sentence.words[at] ?? '';
  const form = anyForm.around(sentence.words, at);
  if (form) {
    const phrase = sentence.words.slice(form.at, form.at + form.length).join(' ');
    return inSentence(sentence, {
      words: [phrase],
      fault: `"${phrase}" is not known as a form of "${form.value.word}".`,
      todo: `Add it to the forms of "${form.value.word}" in content/words.yaml, or write "${inText(form.value)}".`,
    });
  }
  const plain = plainWordsAt(sentence.words, at);
  const instead = plain?.plain ? `For "${plain.phrase}", say "${plain.plain}".` : plain ? `Leave "${plain.phrase}" out.` : 'Use a more common word.';
  if (ease === 'check') {
    return inSentence(sentence, { severity: 'warning', words: [used], fault: `"${used}" may be hard to read.`, todo: plain ? instead : 'Use a more common word, if there is one that says the same.' });
  }
  const fault = `"${used}" is a hard word without its meaning.`;
  if (sentence.kind === 'meaning') return inSentence(sentence, { words: [used], fault, todo: instead });
  const explain = 'put it in content/words.yaml with its meaning, and in bold here';
  return inSentence(sentence, {
    words: [used],
    fault,
    todo: plain?.legal ? `"${plain.phrase}" is a legal word. If it has to stay, ${explain}; if not, say "${plain.plain}".`
      : `${instead} If the word has to stay, ${explain}.`,
  });
}
