import { inSentence, opening, type Finding, type LanguageRule } from './rule.ts';

const MOST = 15;
const EASY = 12;

/** Short sentences. Titles count too: they are read like any other line. */
export const w1: LanguageRule = {
  id: 'W1',
  title: 'A sentence has at most 15 words, and 12 or fewer where it can',
  severities: ['error', 'warning'],
  source: 'GOV.UK, Accessible communication formats: 10 to 15 words; Patient Information Forum (2023): at most 15',
  check: ({ sentences }) => sentences.flatMap((sentence): Finding[] => {
    const count = sentence.words.length;
    if (count > MOST) {
      return [inSentence(sentence, {
        fault: `This sentence has ${count} words; easy read has at most ${MOST}: "${opening(sentence)}"`,
        todo: 'Split it in two, or take words out.',
      })];
    }
    if (count <= EASY) return [];
    return [inSentence(sentence, {
      severity: 'warning',
      fault: `This sentence has ${count} words; ${EASY} or fewer are easier: "${opening(sentence)}"`,
      todo: 'See whether it can be two sentences, or do without some words.',
    })];
  }),
};
