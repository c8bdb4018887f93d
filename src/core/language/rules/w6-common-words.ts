import { hardUsesIn } from '../hard-uses.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/**
 * Words that most readers meet every day. One that is only less common, or for which the list of plain words has a
 * plainer one, is worth a look, and no more. Each is reported once, at its first use. Hard words are for W5.
 */
export const w6: LanguageRule = {
  id: 'W6',
  title: 'Words are common ones',
  severities: ['warning'],
  source: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities, use clear words: the 1,500 most common; word counts: SUBTLEX, Dale–Chall (1995)',
  check: (reading, { words }) => hardUsesIn(reading, words).hard.flatMap(({ sentence, used, why, plain }): Finding[] => {
    if (why !== 'check' && why !== 'plainer') return [];
    return [inSentence(sentence, {
      severity: 'warning',
      words: [used],
      fault: why === 'check' ? `"${used}" may be hard to read.` : `There may be a plainer word for "${used}".`,
      todo: plain ? `For "${plain.phrase}", say "${plain.plain}".` : 'Use a more common word, if there is one that says the same.',
    })];
  }),
};
