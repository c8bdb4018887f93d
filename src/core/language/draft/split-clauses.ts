import { countWords } from './clause.ts';
import { although, condition } from './splits/conditions.ts';
import { joined, joinedBare, sameSubject } from './splits/joined.ts';
import { brackets, label, marks } from './splits/labels.ts';
import type { Split } from './splits/piece.ts';
import { examples, reports, tails, which } from './splits/tails.ts';
import type { DraftSentence } from './types.ts';

/** Longer sentences than this are left to the editor: what hangs together in them is no longer sure. */
const MOST = 60;

/** No sentence ends in one of these. */
const HANGS = /\b(?:and|or|but|if|to|the|an?|of|that|because|so)\W*$/iu;

/** The first that fits is taken. What is sure comes before what is not so sure. */
const SPLITS: readonly Split[] = [marks, label, brackets, although, reports, joined, joinedBare, which, condition, tails, examples, sameSubject];

/** Splits a sentence at its clauses, where each piece can stand by itself. What is not sure stays whole. */
export function splitClauses(sentence: string): DraftSentence[] {
  const whole = [{ text: sentence, leans: false }];
  if (countWords(sentence) > MOST || /["“”]|[‘'][^’']*\s[^’']*[’']/u.test(sentence)) return whole;
  for (const split of SPLITS) {
    const pieces = split(sentence);
    if (!pieces?.every(({ text }) => countWords(text) >= 2 && !HANGS.test(text))) continue;
    return pieces.flatMap(({ text, leans, more }, at) => {
      if (more) return splitClauses(text).map((piece, n) => ({ ...piece, leans: n === 0 ? leans : piece.leans }));
      // A piece that leans belongs to what stands before it, and a condition holds for all that follows it.
      if (leans || pieces[at + 1]?.leans) return [{ text, leans }];
      return splitClauses(text);
    });
  }
  return whole;
}
