import type { LanguageRule } from './rule.ts';

const MOST = 2;

/** One idea to a picture. That each point has a picture is seen to when the page is read. */
export const p1: LanguageRule = {
  id: 'P1',
  title: 'A part has points, and a point has one or two sentences',
  severities: ['error'],
  source: 'Department of Health, guidance on easy read: each idea needs words and a picture; Patient Information Forum (2023): an image with each sentence',
  check: ({ parts }) => parts.flatMap(({ line, title, points }) => [
    ...(points.length > 0 ? [] : [{
      line, severity: 'error' as const,
      fault: `The part “${title}” has no points.`,
      todo: 'Write at least one: "- ![picture] One short sentence."',
    }]),
    ...points.filter(({ sentences }) => sentences.length > MOST).map((point) => ({
      line: point.line, severity: 'error' as const,
      fault: `This point has ${point.sentences.length} sentences; one picture stands for at most ${MOST}.`,
      todo: 'Make two points of it, each with its own picture.',
    })),
  ]),
};
