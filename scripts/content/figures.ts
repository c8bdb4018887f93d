import type { Content } from '../../src/core/content.ts';
import { measure } from '../../src/core/language/readability.ts';
import { readPlain, runningText } from '../../src/core/language/reading.ts';
import { scoreCard } from '../../src/core/language/score-card.ts';
import { standardView } from '../../src/core/views.ts';

/** For each page, a row of figures about its two readings: words, the mean and the longest sentence, and what easy read adds. */
export function figures({ pages, library }: Content): Record<string, string | number>[] {
  return pages.map((page) => {
    const standard = measure(runningText(readPlain(standardView(page))));
    const easy = scoreCard(page, library);
    return {
      page: page.id, words: standard.words, mean: standard.mean, longest: standard.longest,
      ...(easy && {
        'easy: words': easy.words, 'easy: mean': easy.mean, 'easy: longest': easy.longest, 'easy: Flesch': easy.flesch,
        'easy: points': easy.points, 'easy: unexplained': easy.unexplained,
      }),
    };
  });
}
