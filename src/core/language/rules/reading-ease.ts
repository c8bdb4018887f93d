import { runningText } from '../reading.ts';
import { ENOUGH_WORDS, measure } from '../readability.ts';
import type { LanguageRule } from './rule.ts';

const LEAST = 80;

/**
 * Short words on the whole. The score is for editors only: it says where to look, not how well anyone understands, and
 * it is never shown to readers as a "reading age".
 */
export const readingEase: LanguageRule = {
  id: 'easy-read-flesch',
  title: 'The Flesch reading ease is at least 80',
  severities: ['error'],
  source: 'Flesch (1948), where 80 begins "easy"; only 1 of 8 regulators’ easy-read documents reached it in an Open University study',
  check({ sentences, parts }) {
    const { flesch, words } = measure(runningText(sentences));
    if (words < ENOUGH_WORDS || flesch >= LEAST) return [];
    return [{
      line: parts[0]?.line ?? 1,
      severity: 'error',
      fault: `The reading ease of this easy read is ${flesch}; it should be at least ${LEAST}.`,
      todo: 'Use shorter words, and shorter sentences. Words of three syllables and more cost most.',
    }];
  },
};
