import type { Fault } from '../fault.ts';
import type { View } from '../views.ts';
import { findingsIn, type RuleFinding } from './findings.ts';
import { readEasyRead } from './reading.ts';
import type { LanguageContext } from './rules/rule.ts';

/** Holds the easy read of a page to every easy-read rule. Returns the faults in reading order. */
export function checkEasyRead(view: View, context: LanguageContext): Fault[] {
  return findingsIn(readEasyRead(view), context).map((finding) => faultOf(finding, view.page.file));
}

function faultOf({ line, sentence, fault, todo, severity, rule }: RuleFinding, file: string): Fault {
  if (!sentence?.explains) return { file, line, rule, fault, todo, severity };
  return {
    file, line, rule, severity,
    fault: `In the meaning of "${sentence.explains.term}": ${fault}`,
    todo: `${todo} The meaning is in content/words.yaml.`,
  };
}
