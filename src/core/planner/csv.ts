import { fill } from '../fill.ts';
import { emptyIdea, emptyTest, type Plan } from './plan.ts';
import type { PlanLabels } from './said.ts';

/**
 * A plan as a spreadsheet: a row for each test, one for each idea without any, and one for each driver without ideas.
 * Every row says whose it is, so that the sheets of several teams can be put below each other.
 */
export function planRows(plan: Plan, labels: PlanLabels): string[][] {
  const { fields } = labels;
  return [
    [labels.team, labels.on, labels.aim, labels.outcome, labels.process, labels.balancing, labels.what.driver, labels.what.idea, labels.measure, labels.what.test,
      fields.on, fields.plan, fields.expect, fields.did, fields.saw, fields.helped, fields.act, fields.next],
    ...orOne(plan.drivers, { what: '', ideas: [] }).flatMap((driver) => orOne(driver.ideas, emptyIdea).flatMap((idea) => orOne(idea.tests, emptyTest).map((test, at) => [
      plan.team, plan.on, plan.aim, plan.outcome, plan.process, plan.balancing, driver.what, idea.what, idea.measure,
      idea.tests.length > 0 ? fill(labels.test, { number: at + 1 }) : '',
      test.on, test.plan, test.expect, test.did, test.saw, test.helped, test.act && labels.acts[test.act], test.next,
    ]))),
  ];
}

function orOne<T>(list: readonly T[], empty: T): readonly T[] {
  return list.length > 0 ? list : [empty];
}
