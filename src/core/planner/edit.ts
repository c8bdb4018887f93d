import { emptyDriver, emptyIdea, emptyTest, type Item, type Place, type Plan } from './plan.ts';

/** What is at that place; undefined when nothing is. */
export function itemAt({ drivers }: Plan, [driver, idea, test]: Place): Item | undefined {
  const found = driver === undefined ? undefined : drivers[driver];
  if (idea === undefined) return found;
  return test === undefined ? found?.ideas[idea] : found?.ideas[idea]?.tests[test];
}

/** The plan with other words in one of its fields. */
export function write(plan: Plan, place: Place, field: string, words: string): Plan {
  if (place.length === 0) return { ...plan, [field]: words };
  return inList(plan, place, (list) => list.map((item, at) => (at === place.at(-1) ? { ...item, [field]: words } : item)));
}

/** How many stand beside what is at that place, and it. */
export function countBeside({ drivers }: Plan, [driver = 0, idea, test]: Place): number {
  if (idea === undefined) return drivers.length;
  return (test === undefined ? drivers[driver]?.ideas : drivers[driver]?.ideas[idea]?.tests)?.length ?? 0;
}

/** A plan that something was done to, and where that is now. */
export interface Done { plan: Plan; place: Place }

/** Adds an empty driver to the plan, an empty idea to a driver, or an empty test to an idea, as the last one. */
export function add(plan: Plan, to: Place): Done {
  const [driver, idea] = to;
  if (driver === undefined) return insert(plan, [plan.drivers.length], emptyDriver);
  if (idea === undefined) return insert(plan, [driver, Infinity], emptyIdea);
  return insert(plan, [driver, idea, Infinity], emptyTest);
}

/** Puts something at a place, or as near to it as there is one: what was taken out can always be put back. */
export function insert(plan: Plan, place: Place, item: Item): Done {
  if (place.length > 1 && plan.drivers.length === 0) return insert(insert(plan, [0], { ...emptyDriver, ideas: [] }).plan, place, item);
  const driver = clamp(place[0] ?? 0, plan.drivers.length - Number(place.length > 1));
  if (place.length < 2) return { plan: inList(plan, [driver], into(driver, item)), place: [driver] };
  const ideas = plan.drivers[driver]?.ideas ?? [];
  if (place.length > 2 && ideas.length === 0) return insert(insert(plan, [driver, 0], emptyIdea).plan, place, item);
  const idea = clamp(place[1] ?? 0, ideas.length - Number(place.length > 2));
  if (place.length < 3) return { plan: inList(plan, [driver, idea], into(idea, item)), place: [driver, idea] };
  const test = clamp(place[2] ?? 0, ideas[idea]?.tests.length ?? 0);
  return { plan: inList(plan, [driver, idea, test], into(test, item)), place: [driver, idea, test] };
}

/** Takes out what is at that place. */
export function remove(plan: Plan, place: Place): Plan {
  return inList(plan, place, (list) => list.filter((_, at) => at !== place.at(-1)));
}

/**
 * Moves something one place on (1) or back (-1). An idea at the end of its driver goes on to the next driver.
 * Undefined when there is no such place.
 */
export function move(plan: Plan, place: Place, by: 1 | -1): Done | undefined {
  const item = itemAt(plan, place);
  const [driver = 0, idea, test] = place;
  if (!item) return undefined;
  const to = (test ?? idea ?? driver) + by;
  if (to >= 0 && to < countBeside(plan, place)) {
    const target: Place = idea === undefined ? [to] : test === undefined ? [driver, to] : [driver, idea, to];
    return insert(remove(plan, place), target, item);
  }
  const neighbour = plan.drivers[driver + by];
  if (idea === undefined || test !== undefined || !neighbour) return undefined;
  return insert(remove(plan, place), [driver + by, by === 1 ? 0 : neighbour.ideas.length], item);
}

type Change = <T extends Item>(list: readonly T[]) => readonly T[];

/** Changes the list in which that place is. */
function inList(plan: Plan, [driver, idea, test]: Place, change: Change): Plan {
  if (idea === undefined) return { ...plan, drivers: change(plan.drivers) };
  return { ...plan, drivers: only(plan.drivers, driver, (one) => ({
    ...one, ideas: test === undefined ? change(one.ideas) : only(one.ideas, idea, (tried) => ({ ...tried, tests: change(tried.tests) })),
  })) };
}

function only<T>(list: readonly T[], place: number | undefined, change: (item: T) => T): readonly T[] {
  return list.map((item, at) => (at === place ? change(item) : item));
}

function into(place: number, item: Item): Change {
  return <T extends Item>(list: readonly T[]) => [...list.slice(0, place), item as T, ...list.slice(place)];
}

function clamp(place: number, most: number): number {
  return Math.max(0, Math.min(place, most));
}
