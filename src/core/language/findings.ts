import type { Reading } from './reading.ts';
import { EASY_READ_RULES } from './rules/index.ts';
import type { Finding, LanguageContext } from './rules/rule.ts';

/** What a rule found, and which rule it was. */
export interface RuleFinding extends Finding {
  rule: string;
}

/** Holds a reading, of a page or of any text, to every easy-read rule. Returns what they found, by line. */
export function findingsIn(reading: Reading, context: LanguageContext): RuleFinding[] {
  return EASY_READ_RULES
    .flatMap((rule) => rule.check(reading, context).map((finding) => ({ ...finding, rule: rule.id })))
    .sort((a, b) => a.line - b.line);
}
