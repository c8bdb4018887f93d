import type { Sentence } from '../reading.ts';
import { tagged, type Negative, type TaggedSentence } from '../tags.ts';
import { inSentence, quoted, type Finding, type LanguageRule } from './rule.ts';

const MOST = 1;

/** Words that say no by how they begin. "Unwell" and "under" are no such words. */
const HIDDEN_NO = /^(?:un(?:able|aware|fair|happy|true|usual|common|likely|lawful|safe|clear|sure|willing|helpful|important|necessary|known|reasonable|wanted|kind|paid|read|seen|heard|expected|planned|treated|checked|signed|tested)|im(?:possible|polite|proper)|il(?:legal|logical)|ir(?:regular|relevant)|in(?:correct|complete|valid|sufficient|appropriate|frequent)|dis(?:agree|agrees|like|likes|honest|allow|allows)|fail|fails|refuse|refuses|lack|lacks|deny|denies|avoid|prevent|prevents)$/u;

/** At most one "not" in a sentence, and never one that turns another round. */
export const w12: LanguageRule = {
  id: 'W12',
  title: 'Sentences say what is, not what is not',
  severities: ['error', 'warning'],
  source: 'The Easy Read Standard 1.0 (2026); W3C, Making Content Usable (COGA): say it in a positive way',
  check: ({ sentences }) => sentences.flatMap((sentence) => negative(sentence) ?? []),
};

function negative(sentence: Sentence): Finding | undefined {
  const tags = tagged(sentence.text);
  const said = tags.negatives.map(({ word }) => word);
  const double = doubleNegative(tags, sentence.text);
  if (double) {
    return inSentence(sentence, {
      words: double,
      fault: `${quoted(double)} make a double "no", which is very hard to follow.`,
      todo: 'Say what is true in a sentence without "not", "no", "never" or "without".',
    });
  }
  if (said.length <= MOST) return undefined;
  return inSentence(sentence, {
    severity: 'warning', words: said,
    fault: `This sentence says no ${said.length} times: ${quoted(said)}.`,
    todo: 'Say what the reader can do, or make two sentences of it.',
  });
}

/** A "not" and a second one in its reach: "not un…", "cannot … without", "not … unless", "no … not". */
function doubleNegative({ words, negatives }: TaggedSentence, text: string): string[] | undefined {
  for (const [n, first] of negatives.entries()) {
    const next = negatives[n + 1];
    const small = words[first.at]?.small;
    if (small === 'without' || small === 'unless') {
      // "Unless you say no, you do not": the other way round.
      if (small === 'unless' && next && /^(?:not|cannot|no|never)$/u.test(words[next.at]?.small ?? '')) return [first.word, next.word];
      continue;
    }
    const reach = next ? text.slice(first.end, next.start) : '';
    if (next && isDouble(words[first.at]?.small ?? '', words[next.at]?.small ?? '', reach)) return [first.word, next.word];
    const hidden = words.slice(first.at + 1, first.at + 5).find((word) => HIDDEN_NO.test(word.small));
    if (hidden && !/[,;:]|\b(?:and|or|if|but)\b/u.test(text.slice(first.end, hidden.start)) && closeTo(first, hidden.start, text)) return [first.word, hidden.text];
  }
  return undefined;
}

function isDouble(first: string, second: string, between: string): boolean {
  if (second === 'unless' || second === 'without') return true;
  // "You do not pay, and you do not sign": two facts, each with its own no.
  return !/[,;:]|\b(?:and|or|but|if|when|because|so|who|that|yet|means)\b/u.test(between) && first !== 'nor' && second !== 'nor';
}

/** "not impossible", "not always unfair": no more than a word or two between. */
function closeTo(first: Negative, start: number, text: string): boolean {
  return text.slice(first.end, start).trim().split(/\s+/u).length <= 2;
}
