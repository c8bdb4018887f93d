import { comparable } from '../tokens.ts';
import type { Sentence } from '../reading.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10], ['eleventh', 11], ['twelfth', 12],
  ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18], ['nineteenth', 19], ['twentieth', 20],
  ['twenty-first', 21], ['twenty-second', 22], ['twenty-third', 23], ['twenty-fourth', 24], ['twenty-fifth', 25], ['twenty-sixth', 26],
  ['twenty-seventh', 27], ['twenty-eighth', 28], ['twenty-ninth', 29], ['thirtieth', 30], ['thirty-first', 31],
]);

/** Small letters and figures above the line, and HTML for them. */
const RAISED = /[\p{L}\p{N}]{0,9}(?:[ªº²³¹⁰⁴-⁹ⁿᵃ-ᵥʰˢ]+|<\/?sup>)/giu;

/**
 * Places in an order are 1st, 2nd, 3rd, all on the line. "First" and "second" mostly do not count ("ask first", "a second
 * doctor"), so they may stay; so may parts of a whole: "a third of".
 */
export const n7: LanguageRule = {
  id: 'N7',
  title: 'Places in an order are 3rd, 4th, on the line',
  severities: ['warning'],
  source: 'NHS digital service manual, Numbers: 1st, 2nd, 3rd; no superscript',
  check: ({ sentences }) => sentences.flatMap((sentence) => {
    const say = (used: string, fault: string, todo: string): Finding => inSentence(sentence, { severity: 'warning', words: [used], fault: `"${used}" ${fault}.`, todo });
    return [
      ...sentence.words.flatMap((word, at) => {
        const place = WORDS.get(comparable(word).toLowerCase());
        return place === undefined || isPart(sentence, at) ? [] : [say(word, 'is a place in an order, in words', `Write ${inFigures(place)}.`)];
      }),
      ...[...sentence.text.matchAll(RAISED)].map(([used]) => say(used, 'has small signs above the line', 'Write them on the line, at the same size: 1st, 2nd.')),
    ];
  }),
};

/** "A third of people", "one fifth", and names: "the Third Sector". */
function isPart({ words, kind }: Sentence, at: number): boolean {
  if (/^(?:a|an|one|1)$/iu.test(words[at - 1] ?? '') && (words[at + 1] === 'of' || words[at + 1] === undefined || /^one$|^1$/iu.test(words[at - 1] ?? ''))) return true;
  return kind !== 'title' && at > 0 && /^\p{Lu}/u.test(words[at] ?? '');
}

function inFigures(place: number): string {
  const ending = place > 3 && place < 21 ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th';
  return `${place}${ending}`;
}
