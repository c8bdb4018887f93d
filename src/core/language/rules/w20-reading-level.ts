import { runningText } from '../reading.ts';
import { ENOUGH_WORDS, gradeOf, measure } from '../readability.ts';
import type { Finding, LanguageRule } from './rule.ts';

const LEAST_EASE = 80;
const HIGHEST_GRADE = 5;

/**
 * Short words and short sentences on the whole: a Flesch reading ease of at least 80, and, where it can be, a median grade
 * of at most 5. Formulas are for editors only: they say where to look, not how well anyone understands, and they are never
 * shown to readers as a "reading age".
 */
export const w20: LanguageRule = {
  id: 'W20',
  title: 'The Flesch reading ease is at least 80, and the grade at most 5',
  severities: ['error', 'warning'],
  source: 'Flesch (1948), where 80 begins "easy"; only 1 of 8 regulators’ easy-read documents reached it in an Open University study. Norfolk County Council, advice on easy read: grade 4 to 6',
  check({ sentences, parts }) {
    const running = runningText(sentences);
    const { flesch, words } = measure(running);
    if (words < ENOUGH_WORDS) return [];
    const line = parts[0]?.line ?? sentences[0]?.line ?? 1;
    const todo = 'Use shorter words, and shorter sentences. Words of three syllables and more cost most.';
    if (flesch < LEAST_EASE) {
      return [{ line, severity: 'error', fault: `The reading ease of this easy read is ${flesch}; it should be at least ${LEAST_EASE}.`, todo }];
    }
    const grade = gradeOf(running);
    return grade <= HIGHEST_GRADE ? [] : [{
      line, severity: 'warning', fault: `The grade of this easy read is ${grade}; ${HIGHEST_GRADE} or lower is easier.`, todo,
    } satisfies Finding];
  },
};
