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
    return [...Map.groupBy(points, ({ picture }) => picture)].filter(([, uses]) => uses.length > MOST).map(([picture, uses]): Finding => ({
      line: uses[MOST]?.line ?? 1,
      severity: 'warning',
      words: [picture],
      fault: `The picture “${picture}” stands beside ${uses.length} points of this page, on lines ${uses.map(({ line }) => line).join(', ')}.`,
      todo: 'See whether it means the same each time. People find their place by the pictures, so choose another where you can.',
    }));
  },
};
