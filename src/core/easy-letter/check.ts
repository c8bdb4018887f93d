import { fill } from '../fill.ts';
import type { RuleFinding } from '../language/findings.ts';
import { isOtherLanguage } from '../language/other-language.ts';
import { plainWordsAt } from '../language/plain-words.ts';
import type { Reading } from '../language/reading.ts';
import type { LanguageContext } from '../language/rules/rule.ts';
import { findingsInText } from '../language/text-findings.ts';
import { comparable, wordsOf } from '../language/tokens.ts';
import type { HintWords } from './hint-words.ts';

/** What is hard about a sentence, and what its writer can try. */
export interface Hint {
  rule: string;
  /** `change` before it is used; `look` whether it can be better. */
  weight: 'change' | 'look';
  hard: string;
  todo: string;
}

export interface CheckedLetter {
  /** For each sentence of the reading. */
  sentences: Hint[][];
  /** About the letter as a whole. */
  whole: Hint[];
}

/** Nobody reads a longer list about one sentence. What is left shows when the first ones are mended. */
const MOST_HINTS = 6;

/** Holds someone's own letter to the easy-read rules, and says what they find in words for its writer. */
export function checkLetter(reading: Reading, context: LanguageContext, words: HintWords): CheckedLetter {
  const places = new Map(reading.sentences.map((sentence, at) => [sentence, at]));
  const checked: CheckedLetter = { sentences: reading.sentences.map(() => []), whole: [] };
  if (isOtherLanguage(reading.sentences)) return { ...checked, whole: [{ rule: 'language', weight: 'look', ...words.language }] };
  for (const finding of findingsInText(reading, context)) {
    const at = finding.sentence && places.get(finding.sentence);
    if (at === undefined) {
      // Most of what is said about the whole of a page does not fit a letter.
      if (Object.hasOwn(words.rules, finding.rule)) checked.whole.push(hintOf(finding, context, words));
    } else {
      checked.sentences[at]?.push(hintOf(finding, context, words));
    }
  }
  for (const hints of checked.sentences) {
    hints.sort((a, b) => Number(a.weight === 'look') - Number(b.weight === 'look'));
    if (hints.length > MOST_HINTS) hints.splice(MOST_HINTS, hints.length, { rule: 'more', weight: 'look', ...words.more });
  }
  return checked;
}

/** What a rule says to editors of this site fits most letters too; where it does not, the labels have other words. */
function hintOf(finding: RuleFinding, context: LanguageContext, { rules, instead, meaning }: HintWords): Hint {
  const said = rules[finding.rule];
  const used = finding.words?.join('”, “') ?? '';
  const values = { words: used, count: finding.sentence?.words.length ?? 0 };
  const [hard, todo] = said ? [fill(said.hard, values), fill(said.todo, values)] : [printed(finding.fault), printed(finding.todo)];
  const help = said && used ? helpFor(finding, context) : {};
  return {
    rule: finding.rule, weight: finding.severity === 'error' ? 'change' : 'look', hard,
    // Other words are help enough; a meaning goes into the next sentence, as the hint says.
    todo: help.plain ? fill(instead, help.plain) : help.meaning ? `${todo} ${fill(meaning, { words: help.meaning })}` : todo,
  };
}

/** Rules write straight quotes, always in pairs. */
function printed(said: string): string {
  return said.replace(/"([^"]*)"/gu, '“$1”').replaceAll("'", '’');
}

/** Other words for a hard one, or its meaning from the glossary. */
function helpFor({ sentence, words: [used = ''] = [] }: RuleFinding, { words }: LanguageContext): { plain?: { phrase: string; words: string }; meaning?: string } {
  const first = wordsOf(used)[0];
  const known = words.find(({ word, forms, inFull }) => [word, ...forms, inFull ?? ''].some((name) => comparable(name) === comparable(used)));
  if (known) return { meaning: known.easyRead };
  const plain = sentence && first !== undefined ? plainWordsAt(sentence.words, sentence.words.indexOf(first)) : undefined;
  return plain?.plain ? { plain: { phrase: plain.phrase, words: plain.plain } } : {};
}
