import { phraseIndex } from '../phrases.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** What to say in place of it. `per cent` is for N3. */
const LATIN: Readonly<Record<string, string>> = {
  'e.g': 'for example', eg: 'for example', 'i.e': 'this means', ie: 'this means', etc: 'and more, or better: name them all',
  'et cetera': 'and more, or better: name them all', via: 'by or through', per: 'each or a', 'per annum': 'a year', 'per se': 'by itself',
  'per diem': 'a day', 'pro rata': 'a fair share', 'ad hoc': 'when it is needed', 'vice versa': 'the other way round', versus: 'against',
  vs: 'against', 'n.b': 'please note', nb: 'please note', 'et al': 'and others', 'inter alia': 'among other things', 'bona fide': 'real',
  'de facto': 'in fact', 'prima facie': 'at first sight', 'status quo': 'how things are now', 'habeas corpus': 'a court order to let you go',
  viz: 'this means', cf: 'see', circa: 'about', 'quid pro quo': 'something in return', 'ipso facto': 'because of this', 'in loco parentis': 'like a parent',
  'ex officio': 'because of the job', 'ultra vires': 'not allowed by law', 'pro bono': 'free',
};

/** Where a sentence has Latin, and the English for it. */
export const latin = phraseIndex([
  ...Object.entries(LATIN).flatMap(([phrase, plain]) => [[phrase, plain], [phrase.toUpperCase(), plain]] as const),
  ['per cent', undefined] as const,
]);

/** No Latin and no short forms of Latin. */
export const w15: LanguageRule = {
  id: 'W15',
  title: 'No Latin: no eg, ie, etc, via',
  severities: ['error'],
  source: 'GOV.UK style guide, A to Z: eg, etc and ie; National Adult Literacy Agency; Norfolk County Council, advice on easy read',
  check: ({ sentences }) => sentences.flatMap((sentence) => latin.find(sentence.words).flatMap(({ value, at, length }): Finding[] => {
    if (value === undefined) return [];
    const bare = sentence.words.slice(at, at + length).join(' ');
    const used = bare.includes('.') ? `${bare}.` : bare;
    return [inSentence(sentence, { words: [used], fault: `"${used}" is Latin.`, todo: `Say it in English: ${value}.` })];
  })),
};
