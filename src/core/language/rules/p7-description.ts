import { comparable, wordsOf } from '../tokens.ts';
import type { Finding, LanguageRule } from './rule.ts';

const ALIKE = 0.8;

/**
 * A picture's description says what is to be seen, and does not say the sentence again: whoever hears the page would hear
 * it twice. That it has at most 12 words is seen to where the pictures are listed.
 */
export const p7: LanguageRule = {
  id: 'P7',
  title: 'The picture’s description does not repeat the words beside it',
  severities: ['warning'],
  source: 'WCAG 2.2, success criterion 1.1.1; likeness by Dice (1945), Measures of the amount of ecologic association between species, on words',
  check: ({ parts }) => parts.flatMap(({ points }) => points).flatMap(({ alt, picture, sentences, line }): Finding[] => {
    const repeated = alt === '' ? undefined : sentences.find(({ words }) => likeness(wordsOf(alt), words) >= ALIKE);
    if (!repeated) return [];
    return [{
      line, severity: 'warning', words: [alt], sentence: repeated,
      fault: `The description of the picture "${picture}" says the sentence again: "${alt}"`,
      todo: 'Choose a picture that shows it in another way, or describe in content/pictures/pictures.yaml what is to be seen.',
    }];
  }),
};

/** How alike two texts are by the words that they share: 0 for none, 1 for all. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one, other].map((words) => new Set(words.map((word) => comparable(word).toLowerCase()))) as [Set<string>, Set<string>];
  return a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}
