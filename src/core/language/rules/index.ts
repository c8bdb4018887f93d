import { n2 } from './n2-roman-numerals.ts';
import { n3 } from './n3-big-numbers.ts';
import { n4 } from './n4-dates.ts';
import { n5 } from './n5-times.ts';
import { p1 } from './p1-points.ts';
import { p3 } from './p3-pictures.ts';
import { meanLength } from './mean-length.ts';
import { readingEase } from './reading-ease.ts';
import type { LanguageRule } from './rule.ts';
import { w1 } from './w1-sentence-length.ts';
import { w5 } from './w5-hard-words.ts';
import { w7 } from './w7-initials.ts';
import { w8 } from './w8-one-name.ts';
import { w13 } from './w13-contractions.ts';
import { w15 } from './w15-latin.ts';
import { w19 } from './w19-total-words.ts';

/** Every rule for easy read. */
export const EASY_READ_RULES: readonly LanguageRule[] = [
  w1, w5, w7, w8, w13, w15, w19, n2, n3, n4, n5, p1, p3, meanLength, readingEase,
];
