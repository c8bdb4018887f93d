import { runningText } from '../reading.ts';
import { ENOUGH_WORDS, measure } from '../readability.ts';
import type { LanguageRule } from './rule.ts';

const MOST = 11;

/** Sentences are short on the whole, not only each for itself. Titles do not count: they would flatter the figure. */
export const meanLength: LanguageRule = {
  id: 'easy-read-mean',
  title: 'Sentences have at most 11 words on average',
  severities: ['error'],
  source: 'Our own figure, between the 8 of German Easy Language and the 10 to 15 of GOV.UK',
  check({ sentences, parts }) {
    const { mean, words } = measure(runningText(sentences));
    if (words < ENOUGH_WORDS || mean <= MOST) return [];
    return [{
      line: parts[0]?.line ?? 1,
      severity: 'error',
      fault: `The sentences of this easy read have ${mean} words on average; it should be at most ${MOST}.`,
      todo: 'Make the longest sentences shorter. Begin with those that have an "and" or a comma.',
    }];
  },
};
