import { glossaryIndex, isExplained, type Name } from '../glossary-uses.ts';
import { easeOf } from '../hard-words.ts';
import type { PhraseMatch } from '../phrases.ts';
import { plainWordsAt } from '../plain-words.ts';
import type { Sentence } from '../reading.ts';
import { comparable, isInitials } from '../tokens.ts';
import { rootsOf } from '../word-frequency.ts';
import { inSentence, type Finding, type LanguageContext, type LanguageRule } from './rule.ts';

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
  check(reading, context) {
    const index = glossaryIndex(context.words);
    const reported = new Set<string>();
    return reading.sentences.flatMap((sentence) => {
      const names = index.find(sentence.words);
      const inName = new Set(names.flatMap((name) => Array.from({ length: name.length }, (_, n) => name.at + n)));
      const terms = names
        .filter(({ value }) => value.kind === 'term' && !isExplained(reading, sentence, value.word.id))
        .flatMap((name): [string, Finding][] => {
          const used = sentence.words.slice(name.at, name.at + name.length);
          return used.length === 1 && isInitials(comparable(used[0] ?? '')) ? [] : [[name.value.word.id, unexplained(sentence, used.join(' '), name)]];
        });
      const others = sentence.words.flatMap((word, at): [string, Finding][] => {
        const ease = inName.has(at) || isInitials(comparable(word)) ? 'easy' : easeOf(word);
        return ease === 'easy' ? [] : [[comparable(word), hard(sentence, at, ease, context)]];
      });
      return [...terms, ...others].flatMap(([key, finding]) => {
        if (reported.has(key)) return [];
        reported.add(key);
        return [finding];
      });
    });
  },
};

function unexplained(sentence: Sentence, used: string, { value: { word } }: PhraseMatch<Name>): Finding {
  const everyday = used.split(' ').every((part) => easeOf(part) === 'easy');
  if (everyday) {
    return inSentence(sentence, {
      severity: 'warning',
      words: [used],
      fault: `“${used}” is in the glossary, and its meaning has not been given yet.`,
      todo: `If you mean “${word.word}” as the glossary does, put it in bold at its first use in a point.`,
    });
  }
  return inSentence(sentence, {
    words: [used],
    fault: `“${used}” is used before its meaning has been given.`,
    todo: sentence.kind === 'title'
      ? 'Put it in bold in one of the points, so that its meaning is given there, or use other words in the title.'
      : `Put it in bold here: **${used}**. Its meaning then stands under the point.`,
  });
}

function hard(sentence: Sentence, at: number, ease: 'check' | 'hard', { words }: LanguageContext): Finding {
  const used = sentence.words[at] ?? '';
  const form = words.find((word) => rootsOf(comparable(used)).includes(word.word.toLowerCase()));
  if (form) {
    return inSentence(sentence, {
      words: [used],
      fault: `“${used}” is not known as a form of “${form.word}”.`,
      todo: `Add it to the forms of “${form.word}” in content/words.yaml, or write “${form.word.toLowerCase()}”.`,
    });
  }
  const plain = plainWordsAt(sentence.words, at);
  if (ease === 'check') {
    return inSentence(sentence, {
      severity: 'warning',
      words: [used],
      fault: `“${used}” may be hard to read.`,
      todo: plain ? instead(plain.phrase, plain.plain) : 'Use a more common word if there is one that says the same.',
    });
  }
  const explain = 'put it in content/words.yaml with its meaning and in bold here';
  return inSentence(sentence, {
    words: [used],
    fault: `“${used}” is a hard word without its meaning.`,
    todo: plain === undefined ? `Use a more common word, or ${explain}.`
      : plain.legal ? `“${plain.phrase}” is a legal word. If it has to stay, ${explain}; if not, say “${plain.plain}”.`
      : `${instead(plain.phrase, plain.plain)} Or ${explain}.`,
  });
}

function instead(phrase: string, plain: string): string {
  return plain ? `For “${phrase}”, say “${plain}”.` : `Leave “${phrase}” out.`;
}
