import { hardUsesIn } from '../hard-uses.ts';
import { inSentence, type LanguageRule } from './rule.ts';

/** No word that adds nothing. A phrase with a hard word in it stays an error, as that word would be by itself. */
export const w17: LanguageRule = {
  id: 'W17',
  title: 'No words that add nothing',
  severities: ['error', 'warning'],
  source: 'GOV.UK, Accessible communication formats: take out words that are not needed; the list is our own',
  check: (reading, { words }) => hardUsesIn(reading, words).wordy.map(({ sentence, used, plain: { plain }, hard }) => inSentence(sentence, {
    severity: hard ? 'error' : 'warning',
    words: [used],
    fault: plain ? `"${used}" can be said in fewer words.` : `"${used}" adds nothing.`,
    todo: plain ? `Say "${plain}".` : 'Leave it out.',
  })),
};
