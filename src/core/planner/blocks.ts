import type { List, ListItem, PhrasingContent } from 'mdast';
import { fill } from '../fill.ts';
import { heading, list, paragraph, strong, text, type Blocks } from '../tools/build.ts';
import { isEmptyItem, MEASURES, TEST_WORDS, type Driver, type Idea, type Plan, type Test } from './plan.ts';
import type { PlanLabels } from './said.ts';

/** The driver diagram as its list, from the aim to the ideas. With measures, each idea also says how to know whether it helps. */
export function planList({ aim, drivers }: Plan, labels: PlanLabels, measures: boolean): List {
  const ideaItem = ({ what, measure }: Idea, at: number) => item(
    what.trim() ? undefined : fill(labels.idea, { number: at + 1 }), what, measures && measure.trim() ? [item(labels.measure, measure, [], ':')] : []);
  const driverItem = ({ what, ideas }: Driver, at: number) => item(fill(labels.driver, { number: at + 1 }), what, ideas.map(ideaItem));
  return tree([item(labels.aim, aim, drivers.map(driverItem))]);
}

/** How to know: what is written of it. */
export function measureBlocks(plan: Plan, labels: PlanLabels): Blocks {
  const written = MEASURES.filter((name) => plan[name].trim());
  return written.length === 0 ? [] : [heading(2, labels.measures), list(written.map((name) => paragraph(strong(`${labels[name]}:`), ...typed(` ${plan[name].trim()}`))))];
}

/** The log: each idea that was tried, and its tests in their order. */
export function logBlocks(plan: Plan, labels: PlanLabels): Blocks {
  const tried = plan.drivers.flatMap((driver, at) => driver.ideas.map((idea, place) => ({ idea, name: fill(labels.ideaOf, { driver: at + 1, number: place + 1 }) })))
    .filter(({ idea }) => idea.tests.some((test) => !isEmptyItem(test)));
  return tried.length === 0 ? [] : [heading(2, labels.log), ...tried.flatMap(({ idea, name }): Blocks => [
    heading(3, idea.what.trim() || name),
    ...idea.tests.flatMap((test, at): Blocks => [paragraph(strong(`${[fill(labels.test, { number: at + 1 }), test.on.trim()].filter(Boolean).join(', ')}:`)), list(testLines(test, labels))]),
  ])];
}

function testLines(test: Test, { fields, acts }: PlanLabels) {
  const line = (label: string, words: string) => (words.trim() ? [paragraph(strong(`${label}:`), ...typed(` ${words.trim()}`))] : []);
  return TEST_WORDS.filter((name) => name !== 'on').flatMap((name) => [...(name === 'next' && test.act ? line(fields.act, acts[test.act]) : []), ...line(fields[name], test[name])]);
}

function item(label: string | undefined, words: string, below: ListItem[], sign = '.'): ListItem {
  const said = words.trim();
  const line = label === undefined ? paragraph(...typed(said)) : paragraph(strong(said ? `${label}${sign}` : label), ...typed(said && ` ${said}`));
  return { type: 'listItem', spread: false, children: below.length > 0 ? [line, tree(below)] : [line] };
}

function tree(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

/** Words with the line ends that were typed. */
function typed(words: string): PhrasingContent[] {
  return words.split('\n').flatMap((line, at): PhrasingContent[] => [...(at > 0 ? [{ type: 'break' } as const] : []), text(line)]);
}
