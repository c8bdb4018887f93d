import type { Reader } from '../data/topics.ts';
import type { Fault } from '../fault.ts';
import type { View } from '../views.ts';
import { ENOUGH_WORDS, measure } from './readability.ts';
import { readPlain, runningText, type Sentence } from './reading.ts';

interface Limits {
  /** Words in one sentence. */
  longest: number;
  /** Words in a sentence on average. */
  mean: number;
  tooLong: Fault['severity'];
}

/** GOV.UK style: at most 25 words a sentence. */
const PUBLIC: Limits = { longest: 25, mean: 15, tooLong: 'error' };
/** Legal and service terms take room; a long sentence there is worth a look, and no more. */
const PROFESSIONAL: Limits = { longest: 35, mean: 18, tooLong: 'warning' };

/**
 * Holds the standard words of a page to plain sentences: `W2` for one that is too long, `plain-mean` for their average
 * (over at least 100 words). A page that is also for patients or carers is held to their limits. Headings and table
 * cells are no running text, so averages leave them out.
 */
export function checkPlain(view: View, { audience }: { audience: readonly Reader[] } = view.page.meta): Fault[] {
  const limits = audience.includes('patients') || audience.includes('carers') ? PUBLIC : PROFESSIONAL;
  const file = view.page.file;
  const sentences = readPlain(view);
  const faults = sentences.filter(({ words }) => words.length > limits.longest).map((sentence): Fault => ({
    file, line: sentence.line, rule: 'W2', severity: limits.tooLong,
    fault: `${whose(sentence)} has ${sentence.words.length} words; it should have at most ${limits.longest}: "${sentence.words.slice(0, 6).join(' ')} …"`,
    todo: 'Split it in two, take words out, or make a list of its parts.',
  }));
  const { mean, words } = measure(runningText(sentences));
  if (words < ENOUGH_WORDS || mean <= limits.mean) return faults;
  return [...faults, {
    file, line: 1, rule: 'plain-mean', severity: 'error',
    fault: `The sentences of this page have ${mean} words on average; it should be at most ${limits.mean}.`,
    todo: 'Make the longest sentences shorter. Begin with those that have several commas.',
  }];
}

function whose({ explains }: Sentence): string {
  return explains ? `A sentence in the meaning of "${explains.term}" (in content/words.yaml)` : 'This sentence';
}
