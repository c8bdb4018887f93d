import type { Finding, LanguageRule } from './rule.ts';

const MOST = 2;

/** One idea to a picture. That each part has points, and each point a picture, is seen to when the page is read. */
export const p1: LanguageRule = {
  id: 'P1',
  title: 'A point has one or two sentences',
  severities: ['error'],
  source: 'Department of Health, guidance on easy read: each idea needs words and a picture; Patient Information Forum (2023): an image with each sentence',
  check: ({ parts }) => parts.flatMap(({ points }) => points).filter(({ sentences }) => sentences.length > MOST).map(({ line, sentences }): Finding => ({
    line,
    severity: 'error',
    fault: `This point has ${sentences.length} sentences; one picture stands for at most ${MOST}.`,
    todo: 'Make two points of it, each with its own picture.',
  })),
};
