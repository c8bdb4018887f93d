import type { Content } from '../content.ts';
import type { GuidancePage, Page } from '../document/types.ts';
import type { Fault } from '../fault.ts';

/** What a rule may look at beside the page. `today` is handed in as `2026-11-22`, since the core has no clock. */
export interface RuleContext { content: Content; today: string }

/** A rule for one page. Each has a file of its own, named for it, and a folder of cases in the tests. */
export interface ContentRule {
  check(page: GuidancePage, context: RuleContext): Fault[];
}

/** A fault on a page, at a line of it. */
export function faultOn(page: Page, line: number | undefined, rule: string, fault: string, todo: string): Fault {
  return { file: page.file, line: line ?? 1, rule, fault, todo, severity: 'error' };
}
