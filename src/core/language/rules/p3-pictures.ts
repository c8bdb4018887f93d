import type { Finding, LanguageRule } from './rule.ts';

const MOST = 3;

/**
 * One picture, one meaning. No program can see what a picture means beside a sentence, but one that stands beside more
 * than three points of a page most likely stands for several things. It may still be right, so it is a warning.
 * That each picture exists is seen to when the page is read.
 */
export const p3: LanguageRule = {
  id: 'P3',
  title: 'A picture keeps its meaning',
  severities: ['warning'],
  source: 'Inclusion Europe, Information for all: the same picture for the same thing',
  check({ parts }) {
    const points = parts.flatMap((part) => part.points);
    return [...new Set(points.map(({ picture }) => picture))].flatMap((picture): Finding[] => {
      const lines = points.filter((point) => point.picture === picture).map(({ line }) => line);
      const tooMany = lines[MOST];
      if (tooMany === undefined) return [];
      return [{
        line: tooMany,
        severity: 'warning',
        words: [picture],
        fault: `The picture "${picture}" stands beside ${lines.length} points of this page, on lines ${lines.join(', ')}.`,
        todo: 'See whether it means the same each time. People find their place by the pictures, so choose another where you can.',
      }];
    });
  },
};
