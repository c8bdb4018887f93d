import { phraseIndex } from '../phrases.ts';
import type { Sentence } from '../reading.ts';
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
  approx: 'about', 'ad lib': 'as much as you like', 'ad libitum': 'as much as you like', 'ad infinitum': 'for ever', 'ad nauseam': 'far too often',
  'a priori': 'from what is known already', 'a posteriori': 'from what has been seen', 'per capita': 'for each person', sic: 'written like this',
  'post mortem': 'a check of a body to see why someone died', 'post-mortem': 'a check of a body to see why someone died',
  'curriculum vitae': 'a list of your jobs', 'mea culpa': 'it was my fault', 'modus operandi': 'way of working', 'non sequitur': 'something that does not follow',
  'persona non grata': 'not welcome', 'compos mentis': 'able to think clearly', 'non compos mentis': 'not able to think clearly', 'sine qua non': 'something you must have',
  'sub judice': 'being heard in court', 'caveat emptor': 'the buyer must check', 'mutatis mutandis': 'with the changes that are needed',
  'in situ': 'where it is', 'in camera': 'in private', 'in absentia': 'without being there', 'in vitro': 'outside the body', 'in extremis': 'in great need',
  'in toto': 'as a whole', 'in perpetuity': 'for ever', 'pari passu': 'side by side', 
  'pro forma': 'a form', 'pro tem': 'for now', 'sine die': 'with no new date', 'sui generis': 'the only one of its kind', 'terra firma': 'dry land',
  'alma mater': 'old school', 'alter ego': 'another side of you', 'per pro': 'for', verbatim: 'word for word', ibid: 'in the same place', 'op cit': 'in the same place',
  'post scriptum': 'also', 'p.s': 'also', 'q.v': 'see', 'nota bene': 'please note', 'id est': 'this means', 'exempli gratia': 'for example',
  ergo: 'so', 'ex parte': 'with one side only', 'ex gratia': 'as a kindness',
  'locus standi': 'a right to be heard', 'mens rea': 'a guilty mind', 'actus reus': 'a guilty act',
  'amicus curiae': 'a helper of the court', 'ad litem': 'for this court case', 
};

/** Short forms that can be other things in other places: "PS5", "vitamin C", "Re: your rent". */
const SHORT_FORMS: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/^PS\b(?=[\s:.,])/u, 'also'],
  [/(?<![\p{L}\d])ca?\.(?=\s?\d)/gu, 'about'],
  [/(?<=\p{Ll}\s)re(?=\s(?:your|the|our|my|this|an?)\s)|^Re:/gu, 'about'],
];

/** Where a sentence has Latin, and the English for it. */
export const latin = phraseIndex([
  ...Object.entries(LATIN).flatMap(([phrase, plain]) => [[phrase, plain], [phrase.toUpperCase(), plain]] as const),
  ['per cent', undefined] as const,
]);

/** The English for it, where there is one way to say it. */
function insteadOf(plain: string): string | undefined {
  const [first = ''] = plain.split(',');
  return / or /u.test(first) ? undefined : first;
}

/** No Latin and no short forms of Latin. */
export const w15: LanguageRule = {
  id: 'W15',
  title: 'No Latin: no eg, ie, etc, via',
  severities: ['error'],
  source: 'GOV.UK style guide, A to Z: eg, etc and ie; National Adult Literacy Agency; Norfolk County Council, advice on easy read',
  check: ({ sentences }) => sentences.flatMap((sentence) => [
    ...latin.find(sentence.words).flatMap(({ value, at, length }): Finding[] => {
      const bare = sentence.words.slice(at, at + length).join(' ');
      return value === undefined ? [] : [isLatin(sentence, bare.includes('.') ? `${bare}.` : bare, value)];
    }),
    ...SHORT_FORMS.flatMap(([pattern, plain]) => (sentence.text.match(pattern) ?? []).map((used) => isLatin(sentence, used, plain))),
  ]),
};

function isLatin(sentence: Sentence, used: string, plain: string): Finding {
  return inSentence(sentence, { words: [used], instead: insteadOf(plain), fault: `"${used}" is Latin.`, todo: `Say it in English: ${plain}.` });
}
