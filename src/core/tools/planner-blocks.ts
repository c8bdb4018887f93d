import type { Planner } from '../data/planners.ts';
import type { Diagram } from '../document/types.ts';
import { fill } from '../fill.ts';
import { ACTS, MEASURES, TEST_WORDS } from '../planner/plan.ts';
import type { PlanLabels } from '../planner/said.ts';
import { heading, link, list, paragraph, strong, tick, write, type Blocks } from './build.ts';

/** What a plan on paper has room for. */
const ROOM = { drivers: 4, ideas: 3, tests: 4 };

/** A plan to fill in by hand: aim, measures, drivers with ideas, then a log of tests, and the example to start from. */
export function plannerBlocks(planner: Planner, labels: PlanLabels, example: Diagram | undefined, titleOf: (address: string) => string): Blocks {
  const { help } = planner;
  const times = (count: number, make: (number: number) => Blocks): Blocks => Array.from({ length: count }, (_, at) => make(at + 1)).flat();
  const box = (label: string, ask: string, lines: number): Blocks => [paragraph(ask), write(`${label}:`, lines)];
  return [
    ...labels.how.map((words) => paragraph(words)),
    ...box(labels.team, help.team, 1),
    write(`${labels.on}:`, 1),
    heading(2, labels.aim),
    ...box(labels.aim, help.aim, 3),
    heading(2, labels.measures),
    ...MEASURES.flatMap((name) => box(labels[name], help[name], 2)),
    heading(2, labels.drivers),
    list([help.driver, help.idea, help.measure]),
    ...times(ROOM.drivers, (driver) => [
      heading(3, fill(labels.driver, { number: driver })),
      write(`${labels.what.driver}:`, 2),
      ...times(ROOM.ideas, (number) => [write(`${fill(labels.idea, { number })}:`, 2), write(`${labels.measure}:`, 1)]),
    ]),
    heading(2, labels.log),
    paragraph(labels.logHow),
    list(TEST_WORDS.map((name) => paragraph(strong(`${labels.fields[name]}.`), ` ${planner.test[name]}`))),
    list(ACTS.map((act) => paragraph(strong(`${labels.acts[act]}:`), ` ${planner.acts[act]}`))),
    ...times(ROOM.tests, (number) => [
      heading(3, fill(labels.test, { number })),
      write(`${labels.whichIdea}:`, 1),
      ...TEST_WORDS.filter((name) => name !== 'next').map((name) => write(`${labels.fields[name]}:`, name === 'on' ? 1 : 2)),
      paragraph(strong(`${labels.fields.act}:`)),
      ...ACTS.map((act) => tick(labels.acts[act])),
      write(`${labels.fields.next}:`, 2),
    ]),
    ...(example ? [heading(2, labels.example), paragraph(labels.exampleHow, ' ', link(planner.page, titleOf(planner.page))), example] : []),
    heading(2, labels.credit),
    paragraph(planner.credit),
  ];
}
