import { splitSentences } from '../sentences.ts';
import { runningLines } from './layout.ts';
import type { LayoutRule } from './rule.ts';

/** The number of a title, `2. You lead`, is part of it. */
const NUMBERED = /^\d+\.\s/;

/** In easy read each sentence begins on a line of its own. */
export const sentenceLines: LayoutRule = {
  id: 'L12',
  title: 'In easy read each sentence begins on a new line',
  source: 'Inclusion Europe, Information for all: start each sentence on a new line',
  check: ({ pages }, { kind }) => (kind !== 'easy-read' ? [] : pages.flatMap((page, index) => runningLines(page)
    .filter(({ text }) => splitSentences(text.replace(NUMBERED, '')).length > 1)
    .map(({ text }) => ({
      page: index + 1, severity: 'error' as const,
      fault: `Two sentences share a line: "${text.slice(0, 60)}".`, todo: 'Let each sentence begin a line.',
    })))),
};
