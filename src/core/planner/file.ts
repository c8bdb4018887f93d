import { readSaved, records, words, writeSaved, type Fields } from '../saved-file.ts';
import { ACTS, type Driver, type Idea, type Plan, type Test } from './plan.ts';

/** What marks a file as ours, and the shape in which it was saved. */
export const FILE_KIND = 'on-your-side/plan';
export const FILE_VERSION = 1;

/** No real plan comes near this: a bigger file is something else. */
const MOST_ITEMS = 2_000;

/** Why a file was not opened. The page has words for each. */
export const REFUSALS = ['too-big', 'not-readable', 'not-ours', 'newer'] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Opened = { plan: Plan } | { refused: Refusal };

/** A plan as the text of a file, in a form that people can read too. */
export function writePlan(plan: Plan): string {
  return writeSaved(FILE_KIND, FILE_VERSION, plan);
}

/**
 * Reads a file that someone opens. Anything at all may be in it: what is not as it should be is left out or refused, and
 * never thrown. What an older version did not have is empty.
 */
export function openPlan(text: string): Opened {
  const saved = readSaved(text, FILE_KIND, FILE_VERSION);
  if ('refused' in saved) return saved;
  const file = saved.fields;
  const plan: Plan = {
    team: words(file.team), on: words(file.on), aim: words(file.aim),
    outcome: words(file.outcome), process: words(file.process), balancing: words(file.balancing),
    drivers: records(file.drivers).map(driverFrom),
  };
  const items = plan.drivers.flatMap((driver) => [driver, ...driver.ideas.flatMap((idea) => [idea, ...idea.tests])]);
  return items.length > MOST_ITEMS ? { refused: 'too-big' } : { plan };
}

function driverFrom(driver: Fields): Driver {
  return { what: words(driver.what), ideas: records(driver.ideas).map(ideaFrom) };
}

function ideaFrom(idea: Fields): Idea {
  return { what: words(idea.what), measure: words(idea.measure), tests: records(idea.tests).map(testFrom) };
}

function testFrom(test: Fields): Test {
  return {
    on: words(test.on), plan: words(test.plan), expect: words(test.expect), did: words(test.did), saw: words(test.saw), helped: words(test.helped),
    act: ACTS.find((act) => act === test.act) ?? '', next: words(test.next),
  };
}
