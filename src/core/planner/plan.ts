/** What may come of a test. */
export const ACTS = ['adopt', 'adapt', 'abandon'] as const;
export type Act = (typeof ACTS)[number];

/** One time that an idea was tried: plan, do, study, act. Days are written as people write them. */
export interface Test {
  on: string;
  plan: string;
  expect: string;
  did: string;
  saw: string;
  helped: string;
  act: Act | '';
  next: string;
}
export const TEST_WORDS = ['on', 'plan', 'expect', 'did', 'saw', 'helped', 'next'] as const satisfies readonly (keyof Test)[];

/** Something to try, how to know whether it helps, and its tests in their order. */
export interface Idea { what: string; measure: string; tests: readonly Test[] }
/** What has to change, so that the aim is reached. */
export interface Driver { what: string; ideas: readonly Idea[] }

/** A plan, finished or not. */
export interface Plan {
  /** Whose plan it is. */
  team: string;
  on: string;
  aim: string;
  /** How to know: that the aim is reached, that the ideas happen, and that nothing else gets worse. */
  outcome: string;
  process: string;
  balancing: string;
  drivers: readonly Driver[];
}
export const PLAN_WORDS = ['team', 'on', 'aim', 'outcome', 'process', 'balancing'] as const satisfies readonly (keyof Plan)[];
export const MEASURES = ['outcome', 'process', 'balancing'] as const satisfies readonly (keyof Plan)[];

/** Where something stands: a driver, an idea of it, a test of that. The plan itself is `[]`. */
export type Place = readonly [] | readonly [driver: number] | readonly [driver: number, idea: number] | readonly [driver: number, idea: number, test: number];
export type Item = Driver | Idea | Test;

export const emptyTest: Test = { on: '', plan: '', expect: '', did: '', saw: '', helped: '', act: '', next: '' };
export const emptyIdea: Idea = { what: '', measure: '', tests: [] };
export const emptyDriver: Driver = { what: '', ideas: [emptyIdea] };
export const emptyPlan: Plan = { team: '', on: '', aim: '', outcome: '', process: '', balancing: '', drivers: [emptyDriver] };

/** Whether nothing at all has been written. */
export function isEmpty(plan: Plan): boolean {
  return PLAN_WORDS.every((name) => !plan[name].trim()) && plan.drivers.every(isEmptyItem);
}

/** Whether nothing has been written in it, or in anything that belongs to it. */
export function isEmptyItem(item: Item): boolean {
  if ('ideas' in item) return !item.what.trim() && item.ideas.every(isEmptyItem);
  if ('tests' in item) return !item.what.trim() && !item.measure.trim() && item.tests.every(isEmptyItem);
  return !item.act && TEST_WORDS.every((name) => !item[name].trim());
}
