import { n1 } from './n1-figures.ts';
import { n2 } from './n2-roman-numerals.ts';
import { n3 } from './n3-big-numbers.ts';
import { n4 } from './n4-dates.ts';
import { n5 } from './n5-times.ts';
import { n7 } from './n7-ordinals.ts';
import { n8 } from './n8-phone-numbers.ts';
import { o2 } from './o2-who-to-ask.ts';
import { p1 } from './p1-points.ts';
import { p3 } from './p3-pictures.ts';
import { p7 } from './p7-description.ts';
import { meanLength } from './mean-length.ts';
import type { LanguageRule } from './rule.ts';
import { w1 } from './w1-sentence-length.ts';
import { w4 } from './w4-one-idea.ts';
import { w5 } from './w5-hard-words.ts';
import { w6 } from './w6-common-words.ts';
import { w7 } from './w7-initials.ts';
import { w8 } from './w8-one-name.ts';
import { w9 } from './w9-active.ts';
import { w10 } from './w10-you.ts';
import { w11 } from './w11-nouns.ts';
import { w12 } from './w12-positive.ts';
import { w13 } from './w13-contractions.ts';
import { w14 } from './w14-idioms.ts';
import { w15 } from './w15-latin.ts';
import { w16 } from './w16-other-languages.ts';
import { w17 } from './w17-fewer-words.ts';
import { w18 } from './w18-must-can.ts';
import { w19 } from './w19-total-words.ts';
import { w20 } from './w20-reading-level.ts';

/** Every rule for easy read. */
export const EASY_READ_RULES: readonly LanguageRule[] = [
  w1, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16, w17, w18, w19, w20, n1, n2, n3, n4, n5, n7, n8, p1, p3, p7, o2,
  meanLength,
];
