import { describe, expect, test } from 'vitest';
import { add, insert, itemAt, move, remove, write } from '../../../src/core/planner/edit.ts';
import { emptyIdea, emptyPlan, emptyTest, isEmpty, type Idea, type Place, type Plan } from '../../../src/core/planner/plan.ts';

const idea = (what: string, ...tests: string[]): Idea => ({ ...emptyIdea, what, tests: tests.map((on) => ({ ...emptyTest, on })) });
const plan: Plan = { ...emptyPlan, drivers: [
  { what: 'A', ideas: [idea('a1', 'Monday', 'Friday'), idea('a2')] }, { what: 'B', ideas: [] }, { what: 'C', ideas: [idea('c1')] },
] };
/** The plan in short: `A(a1[Monday Friday] a2) B() C(c1)`. */
const short = ({ drivers }: Plan) => drivers.map(({ what, ideas }) =>
  `${what}(${ideas.map((one) => one.what + (one.tests.length > 0 ? `[${one.tests.map(({ on }) => on).join(' ')}]` : '')).join(' ')})`).join(' ');
const after = (place: Place, by: 1 | -1) => { const done = move(plan, place, by); return done && [short(done.plan), done.place]; };
const WHOLE = 'A(a1[Monday Friday] a2) B() C(c1)';

describe('Something new', () => {
  test('stands last: a driver, an idea of a driver, a test of an idea', () => {
    expect([add(plan, []).place, add(plan, [0]).place, add(plan, [0, 0]).place]).toEqual([[3], [0, 2], [0, 0, 2]]);
    expect(short(add(plan, []).plan)).toBe(`${WHOLE} ()`);
  });
});

describe('A move', () => {
  test('changes places with the one beside it, and all that belongs to it comes along', () => {
    expect(after([0], 1)).toEqual(['B() A(a1[Monday Friday] a2) C(c1)', [1]]);
    expect(after([0, 0], 1)).toEqual(['A(a2 a1[Monday Friday]) B() C(c1)', [0, 1]]);
    expect(after([0, 0, 1], -1)).toEqual(['A(a1[Friday Monday] a2) B() C(c1)', [0, 0, 0]]);
  });

  test('takes an idea from the end of one driver to the next, and back', () => {
    expect(after([0, 1], 1)).toEqual(['A(a1[Monday Friday]) B(a2) C(c1)', [1, 0]]);
    expect(after([2, 0], -1)).toEqual(['A(a1[Monday Friday] a2) B(c1) C()', [1, 0]]);
  });

  test('that leads nowhere does nothing', () => {
    expect([after([0], -1), after([2], 1), after([0, 0], -1), after([2, 0], 1), after([0, 0, 1], 1), after([0, 0, 0], -1), after([7], 1), after([1, 0], 1)]).toEqual(Array(8).fill(undefined));
  });
});

describe('What was taken out', () => {
  const places: Place[] = [[0], [1], [2], [0, 0], [0, 1], [2, 0], [0, 0, 0], [0, 0, 1]];
  test.each(places)('comes back where it was: %j', (...place) => {
    const item = itemAt(plan, place as unknown as Place);
    const without = remove(plan, place as unknown as Place);
    expect(short(without)).not.toBe(WHOLE);
    expect(item && short(insert(without, place as unknown as Place, item).plan)).toBe(WHOLE);
  });

  test('comes back even when everything around it is gone', () => {
    const nothing: Plan = { ...plan, drivers: [] };
    expect(short(insert(nothing, [2, 1], idea('x')).plan)).toBe('(x)');
    expect(short(insert(nothing, [2, 1, 4], { ...emptyTest, on: 'Monday' }).plan)).toBe('([Monday])');
  });
});

test('Words go into their own box, and the plan before is as it was', () => {
  const written = write(write(write(plan, [], 'aim', 'Fairer'), [0, 1], 'measure', 'Count'), [0, 0, 1], 'act', 'adapt');
  expect([written.aim, itemAt(written, [0, 1]), itemAt(written, [0, 0, 1])]).toMatchObject(['Fairer', { what: 'a2', measure: 'Count' }, { on: 'Friday', act: 'adapt' }]);
  expect([plan.aim, short(plan)]).toEqual(['', WHOLE]);
});

test('A plan with nothing but spaces and empty boxes is empty; one with a decision alone is not', () => {
  expect(isEmpty({ ...emptyPlan, aim: '  ' })).toBe(true);
  expect(isEmpty(add(add(emptyPlan, []).plan, [0, 0]).plan)).toBe(true);
  expect(isEmpty(write(add(emptyPlan, [0, 0]).plan, [0, 0, 0], 'act', 'adopt'))).toBe(false);
});
