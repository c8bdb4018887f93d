import type { LanguageRule } from './rule.ts';

const MOST = 3;

/**
 * One picture, one meaning. No program can see what a picture means beside a sentence, but one that stands beside more
 * than three points of a page most likely stands for several things. It may still be right, so it is a warning.
 */
export const p3: LanguageRule = {
  id: 'P3',
  title: 'A picture keeps its meaning',
  severities: ['error', 'warning'],
  source: 'Inclusion Europe, Information for all: the same picture for the same thing',
  check({ parts }, { pictures }) {
    const points = parts.flatMap((part) => part.points);
    const known = new Set(pictures.map(({ id }) => id));
    return [...new Set(points.map(({ picture }) => picture))].flatMap((picture) => {
      const uses = points.filter((point) => point.picture === picture);
      const lines = uses.map(({ line }) => line);
      return [
        ...(known.has(picture) ? [] : [{
          line: lines[0] ?? 1, severity: 'error' as const, words: [picture],
          fault: `There is no picture “${picture}”.`,
          todo: 'Choose one of those in content/pictures/pictures.yaml.',
        }]),
        ...(uses.length <= MOST ? [] : [{
          line: lines[MOST] ?? 1, severity: 'warning' as const, words: [picture],
          fault: `The picture “${picture}” stands beside ${uses.length} points of this page, on lines ${lines.join(', ')}.`,
          todo: 'See whether it means the same each time. People find their place by the pictures, so choose another where you can.',
        }]),
      ];
    });
  },
};
