import type { Content } from './content.ts';
import type { GuidancePage } from './document/types.ts';
import { sortFaults, type Fault } from './fault.ts';
import { composeLeaflets } from './leaflets/compose.ts';
import { checkEasyRead } from './language/easy-read.ts';
import { checkParagraphs } from './language/paragraphs.ts';
import { checkPlain } from './language/plain.ts';
import type { Library } from './library.ts';
import { accessibilityRules } from './rules/accessibility.ts';
import { easyReadCover } from './rules/easy-read-cover.ts';
import { easyReadDriftRules } from './rules/easy-read-drift.ts';
import { facts } from './rules/facts.ts';
import { flowRules } from './rules/flows.ts';
import { frameworkRules } from './rules/frameworks.ts';
import { headingOrder } from './rules/heading-order.ts';
import { libraryRules } from './rules/library.ts';
import { links } from './rules/links.ts';
import { plannerRules } from './rules/planners.ts';
import { recordingRules } from './rules/recordings.ts';
import { review } from './rules/review.ts';
import type { ContentRule } from './rules/rule.ts';
import { settingsRules } from './rules/settings.ts';
import { skinToneRules } from './rules/skin-tones.ts';
import { timeLimits } from './rules/time-limits.ts';
import { titles } from './rules/titles.ts';
import { topic } from './rules/topic.ts';
import { understandingRules } from './rules/understanding.ts';
import { easyReadView, standardView } from './views.ts';

/** The rules for each page of guidance. A new one is one file and one name here. */
const RULES: ContentRule[] = [topic, easyReadCover, facts, timeLimits, review];

/** What is hard to read on a page. It hangs on that page and the library alone. */
export function checkLanguage(page: GuidancePage, library: Library): Fault[] {
  const [standard, easy] = [standardView(page), easyReadView(page)];
  return [...checkPlain(standard), ...checkParagraphs(standard), ...(easy ? checkEasyRead(easy, library) : [])];
}

/**
 * Holds all content to all rules. Returns every fault, in the order of the files.
 * @param today a day such as `2026-11-22`.
 * @param language what `checkLanguage` says of a page, for who has it from before: it takes the longest.
 */
export function checkContent(content: Content, today: string, language: (page: GuidancePage) => readonly Fault[] = (page) => checkLanguage(page, content.library)): Fault[] {
  const { library, pages, sitePages, leaflets } = content;
  return sortFaults([
    ...libraryRules(content),
    ...skinToneRules(library),
    ...settingsRules(content),
    ...recordingRules(content),
    ...titles(content),
    ...composeLeaflets(leaflets, pages, library).faults,
    ...flowRules(content),
    ...frameworkRules(content),
    ...plannerRules(content),
    ...understandingRules(content),
    ...accessibilityRules(content, today),
    ...easyReadDriftRules(content),
    ...[...pages, ...sitePages].flatMap((page) => [...headingOrder(page), ...links(page, content)]),
    ...pages.flatMap((page) => [...RULES.flatMap((rule) => rule.check(page, { content, today })), ...language(page)]),
  ]);
}
