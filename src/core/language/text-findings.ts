import { findingsIn, type RuleFinding } from './findings.ts';
import type { Reading, Sentence } from './reading.ts';
import { stem } from './roots.ts';
import type { LanguageContext } from './rules/rule.ts';
import { comparable, wordsOf } from './tokens.ts';

/** Rules about the pages of this site and their glossary: they say nothing that helps with another text. */
const FOR_PAGES = new Set(['easy-read-mean']);

const BEFORE_A_WORD = new Set(['a', 'an', 'the', 'your', 'this', 'these']);
const ANY_ONE = new Set(['a', 'an']);
const IS = new Set(['is', 'are']);
/** "A tribunal is a group of people" says what it is; "your prognosis is good" does not. */
const BEFORE_A_MEANING = new Set(['a', 'an', 'the', 'when', 'what', 'where', 'how', 'who', 'someone', 'people', 'like', 'for']);

/**
 * Holds a text that is no page of this site to the easy-read rules. On a page the build puts in the meaning of a hard
 * word; here the text itself may: in the same sentence or in the next one, as the rule has it.
 */
export function findingsInText(reading: Reading, context: LanguageContext): RuleFinding[] {
  const places = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  return findingsIn(reading, context).filter((finding) => {
    const at = finding.sentence && places.get(finding.sentence);
    // A glossary word that is also an everyday one is meant as such in a letter.
    const isEveryday = finding.rule === 'W5' && finding.severity === 'warning';
    return !FOR_PAGES.has(finding.rule) && !isEveryday && !isName(finding) && (at === undefined || !isExplained(finding, reading.sentences, at, context));
  });
}

/** A capital inside a sentence: someone's name, or that of a place. No list has them all. */
function isName({ rule, words: [used = ''] = [], sentence }: RuleFinding): boolean {
  return (rule === 'W5' || rule === 'W6') && /^\p{Lu}\p{Ll}/u.test(used) && sentence !== undefined && sentence.words[0] !== used;
}

function isExplained({ rule, words: [used] = [] }: RuleFinding, sentences: readonly Sentence[], at: number, { words }: LanguageContext): boolean {
  if (used === undefined || (rule !== 'W5' && rule !== 'W6' && rule !== 'W7')) return false;
  const term = wordsOf(used).map(stem);
  return [sentences[at], sentences[at + 1]].some((sentence, next) => sentence && (
    saysWhatItIs(sentence, term)
    // What is said about any one of them, straight after, is most likely what it is: "An advocate helps you."
    || (next === 1 && (/^(?:this|it|that) means /iu.test(sentence.text) || (opensWith(sentence, term) && ANY_ONE.has(comparable(sentence.words[0] ?? '')))))
    || words.some(({ easyRead }) => easyRead.startsWith(sentence.text) && wordsOf(easyRead).some((word) => stem(word) === term[0]))
  ));
}

function saysWhatItIs(sentence: Sentence, term: readonly string[]): boolean {
  if (!opensWith(sentence, term)) return false;
  const [verb = '', next = ''] = sentence.words.slice(openingLength(sentence) + term.length).map(comparable);
  return verb === 'means' || verb === 'mean' || (IS.has(verb) && BEFORE_A_MEANING.has(next));
}

function opensWith(sentence: Sentence, term: readonly string[]): boolean {
  const from = openingLength(sentence);
  return term.every((word, n) => stem(sentence.words[from + n] ?? '') === word);
}

function openingLength({ words }: Sentence): number {
  return BEFORE_A_WORD.has(comparable(words[0] ?? '')) ? 1 : 0;
}
