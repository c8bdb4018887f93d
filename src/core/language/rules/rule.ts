import type { Word } from '../../data/words.ts';
import type { Fault } from '../../fault.ts';
import type { Reading, Sentence } from '../reading.ts';

/** What a rule may look at beside the page. The library of the content has it. */
export interface LanguageContext {
  words: readonly Word[];
}

/** What a rule found, said for an editor. */
export interface Finding {
  line: number;
  sentence?: Sentence | undefined;
  /** The words at fault. */
  words?: string[] | undefined;
  /** What to write in the place of `words`, where a program can be sure of it. */
  instead?: string | undefined;
  fault: string;
  todo: string;
  severity: Fault['severity'];
}

/** One easy-read rule. A new one is a file here, a line in `index.ts` and a folder of cases in the tests. */
export interface LanguageRule {
  /** The rule's code. It never changes its meaning. */
  id: string;
  title: string;
  /** The gravest comes first. */
  severities: readonly Fault['severity'][];
  /** Who says so: what editors can point to when they are asked why. */
  source: string;
  check(reading: Reading, context: LanguageContext): Finding[];
}

type Said = Pick<Finding, 'fault' | 'todo'> & Partial<Pick<Finding, 'severity' | 'words' | 'instead'>>;

/** A finding about a sentence: an error, unless it says otherwise. */
export function inSentence(sentence: Sentence, said: Said): Finding {
  return { severity: 'error', ...said, sentence, line: sentence.line };
}

/** The beginning of a sentence, long enough to find it by. */
export function opening({ text }: Sentence): string {
  const words = text.split(' ');
  return words.length <= 7 ? text : `${words.slice(0, 6).join(' ')} …`;
}

/** Words as they are shown to an editor: `"if", "but" and "so"`. */
export function quoted(words: readonly string[]): string {
  const all = words.map((word) => `"${word}"`);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
