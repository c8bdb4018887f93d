import type { Fault } from '../fault.ts';
import type { View } from '../views.ts';
import { measure, type Measures } from './readability.ts';
import { readEasyRead, runningText } from './reading.ts';
import { findingsIn, type RuleFinding } from './findings.ts';
import type { LanguageContext } from './rules/rule.ts';
import { w5 } from './rules/w5-hard-words.ts';
import { w7 } from './rules/w7-initials.ts';

/** Holds the easy read of a page to every easy-read rule. Returns the faults in reading order. */
export function checkEasyRead(view: View, context: LanguageContext): Fault[] {
  return findingsIn(readEasyRead(view), context).map((finding) => faultOf(finding, view.page.file));
}

/** Figures about an easy read, for editors and for the score card of a build. */
export interface EasyReadScore extends Measures {
  points: number;
  /** Hard words and initials that come up without their meaning, each counted once. */
  hardWordsUnexplained: number;
}

/** Measures the points and their meanings, without titles. */
export function scoreOf(view: View, context: LanguageContext): EasyReadScore {
  const reading = readEasyRead(view);
  const unexplained = [w5, w7].flatMap((rule) => rule.check(reading, context)).filter(({ severity }) => severity === 'error');
  return {
    ...measure(runningText(reading.sentences)),
    points: reading.parts.reduce((sum, part) => sum + part.points.length, 0),
    hardWordsUnexplained: unexplained.length,
  };
}

function faultOf({ line, sentence, fault, todo, severity, rule }: RuleFinding, file: string): Fault {
  if (!sentence?.explains) return { file, line, rule, fault, todo, severity };
  return {
    file, line, rule, severity,
    fault: `In the meaning of "${sentence.explains.term}": ${fault}`,
    todo: `${todo} The meaning is in content/words.yaml.`,
  };
}
