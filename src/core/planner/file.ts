import { tidy } from '../assessment/file.ts';
import { ACTS, type Driver, type Idea, type Plan, type Test } from './plan.ts';

/** What marks a file as ours, and the shape in which it was saved. */
export const FILE_KIND = 'on-your-side/plan';
export const FILE_VERSION = 1;

/** No real plan comes near these: a bigger file is something else. */
export const MOST_BYTES = 2_000_000;
const MOST_ITEMS = 2_000;

/** Why a file was not opened. The page has words for each. */
export const REFUSALS = ['too-big', 'not-readable', 'not-ours', 'newer'] as const;
export type Refusal = (typeof REFUSALS)[number];
export type Opened = { plan: Plan } | { refused: Refusal };

/** A plan as the text of a file, in a form that people can read too. */
export function writePlan(plan: Plan): string {
  return `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, ...plan }, null, 2)}\n`;
}

/**
 * Reads a file that someone opens. Anything at all may be in it: what is not as it should be is left out or refused, and
 * never thrown. What an older version did not have is empty.
 */
export function openPlan(text: string): Opened {
  if (text.length > MOST_BYTES) return { refused: 'too-big' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'not-readable' };
  }
  if (!isRecord(file) || file.kind !== FILE_KIND || typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1) return { refused: 'not-ours' };
  if (file.version > FILE_VERSION) return { refused: 'newer' };
  const plan: Plan = {
    team: words(file.team), on: words(file.on), aim: words(file.aim),
    outcome: words(file.outcome), process: words(file.process), balancing: words(file.balancing),
    drivers: records(file.drivers).map(driverFrom),
  };
  const items = plan.drivers.flatMap((driver) => [driver, ...driver.ideas.flatMap((idea) => [idea, ...idea.tests])]);
  return items.length > MOST_ITEMS ? { refused: 'too-big' } : { plan };
}

function driverFrom(driver: Record<string, unknown>): Driver {
  return { what: words(driver.what), ideas: records(driver.ideas).map(ideaFrom) };
}

function ideaFrom(idea: Record<string, unknown>): Idea {
  return { what: words(idea.what), measure: words(idea.measure), tests: records(idea.tests).map(testFrom) };
}

function testFrom(test: Record<string, unknown>): Test {
  return {
    on: words(test.on), plan: words(test.plan), expect: words(test.expect), did: words(test.did), saw: words(test.saw), helped: words(test.helped),
    act: ACTS.find((act) => act === test.act) ?? '', next: words(test.next),
  };
}

function words(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : '';
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
