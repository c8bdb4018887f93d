import { fill } from '../../core/fill.ts';
import type { Place, Plan } from '../../core/planner/plan.ts';
import type { Said } from '../../core/planner/said.ts';

/** What a place is called, in full: `Driver 2, idea 1`. */
export function nameOf([driver = 0, idea, test]: Place, { labels, words }: Said): string {
  if (idea === undefined) return fill(labels.driver, { number: driver + 1 });
  const name = fill(labels.ideaOf, { driver: driver + 1, number: idea + 1 });
  return test === undefined ? name : fill(words.form.testOf, { idea: name, test: fill(labels.test, { number: test + 1 }) });
}

/** What the picture of a plan says to those who do not see it. */
export function pictureWords({ drivers }: Plan, { shown }: Said['words']): string {
  return fill(shown.alt, { drivers: drivers.length, ideas: drivers.flatMap(({ ideas }) => ideas).length });
}

/** The ids of what belongs to a place begin with this: `at-1-0`. */
export function idOf(place: Place): string {
  return ['at', ...place].join('-');
}
