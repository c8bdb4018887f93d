import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const WHOLE: Readonly<Record<string, string>> = {
  "can't": 'cannot', "won't": 'will not', "shan't": 'shall not', "ain't": 'is not', "let's": 'let us', "y'all": 'you', "'tis": 'it is',
};

/** After these, 's is short for "is" or "has". After any other word it says whose something is. */
const IS = /^(?:it|he|she|that|this|there|here|what|who|where|when|why|how|everything|something|nothing)'s$/iu;

/** The words in full; undefined when the word is no contraction: `don't` is `do not`, `nurse's` stays. */
export function inFull(word: string): string | undefined {
  const plain = word.replace(/[’ʼ]/gu, "'");
  const small = plain.toLowerCase();
  if (Object.hasOwn(WHOLE, small)) return WHOLE[small];
  const [, stem, short] = /^(\p{L}+)(n't|'re|'ll|'ve|'m|'d)$/iu.exec(plain) ?? [];
  if (stem && short) {
    const full = { "n't": 'not', "'re": 'are', "'ll": 'will', "'ve": 'have', "'m": 'am', "'d": 'would' }[short.toLowerCase()];
    return full && `${stem} ${full}`;
  }
  return IS.test(plain) ? `${plain.slice(0, -2)} is` : undefined;
}

/** Words are written in full: "do not", never "don't". A possessive 's is fine. */
export const w13: LanguageRule = {
  id: 'W13',
  title: 'No contractions',
  severities: ['error'],
  source: 'Norfolk County Council, advice on easy read: "cannot", not "can’t"; Inclusion Europe, Information for all',
  check: ({ sentences }) => sentences.flatMap((sentence) => sentence.words.flatMap((word): Finding[] => {
    const full = inFull(word);
    return full ? [inSentence(sentence, { words: [word], instead: full, fault: `"${word}" is a short form of two words.`, todo: `Write "${full}".` })] : [];
  })),
};
