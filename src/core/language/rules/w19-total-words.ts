import { measure } from '../readability.ts';
import type { LanguageRule } from './rule.ts';

const MOST = 1000;

/** A page in easy read can be read in one go. Titles and meanings count. */
export const w19: LanguageRule = {
  id: 'W19',
  title: 'The whole page has at most 1,000 words',
  severities: ['error'],
  source: 'The Easy Read Standard 1.0 (2026): under 1000 words for the whole document, https://easyreadstandard.org',
  check({ sentences, parts }) {
    const { words } = measure(sentences.map((sentence) => sentence.words));
    if (words <= MOST) return [];
    return [{
      line: parts[0]?.line ?? 1,
      severity: 'error',
      fault: `The easy read of this page has ${words} words; it should have at most ${MOST}.`,
      todo: 'Split the page in two, or take out what readers do not need to know or do.',
    }];
  },
};
