import { howToExplain, inText } from '../glossary-uses.ts';
import { hardUsesIn, type HardUse } from '../hard-uses.ts';
import { easeOf } from '../hard-words.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/**
 * A hard word is explained where it first comes up, or another word is used. Each word is reported once, at its first
 * use. Glossary words made of everyday words ("section", "recall") may be meant in their everyday sense, so those are
 * only warnings. Words that are only less common are for W6, initials for W7.
 */
export const w5: LanguageRule = {
  id: 'W5',
  title: 'A hard word is in bold and explained at its first use, or another word is used',
  severities: ['error', 'warning'],
  source: 'GOV.UK, Accessible communication formats: easy words, and the meaning of a hard one straight after it; W3C, Making Content Usable for People with Cognitive and Learning Disabilities, objective 3: use clear words',
  check: (reading, { words }) => hardUsesIn(reading, words).hard.flatMap((use): Finding[] => {
    if (use.why === 'unexplained') return [unexplained(use)];
    if (use.why === 'unlisted') return [unlisted(use)];
    return use.why === 'hard' ? [hard(use)] : [];
  }),
};

function unexplained({ sentence, used }: HardUse): Finding {
  if (used.split(' ').every((part) => easeOf(part) === 'easy')) {
    return inSentence(sentence, {
      severity: 'warning',
      words: [used],
      fault: `"${used}" is in the glossary, and its meaning has not been given yet.`,
      todo: `${howToExplain(sentence, used)} If the everyday word is meant, leave it as it is.`,
    });
  }
  return inSentence(sentence, {
    words: [used],
    fault: `"${used}" is used before its meaning has been given.`,
    todo: howToExplain(sentence, used),
  });
}

function unlisted({ sentence, used, word }: HardUse): Finding {
  return inSentence(sentence, {
    words: [used],
    fault: `"${used}" is not known as a form of "${word?.word}".`,
    todo: `Add it to the forms of "${word?.word}" in content/words.yaml, or write "${word && inText(word)}".`,
  });
}

function hard({ sentence, used, plain }: HardUse): Finding {
  const instead = plain ? `For "${plain.phrase}", say "${plain.plain}".` : 'Use a more common word.';
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
