import { describe, expect, test } from 'vitest';
import { FILE_KIND, FILE_VERSION, openPlan, writePlan } from '../../../src/core/planner/file.ts';
import { emptyIdea, emptyPlan, emptyTest, type Plan } from '../../../src/core/planner/plan.ts';

const plan: Plan = {
  team: 'Ash ward', on: 'Spring 2027', aim: 'Fairer “care”,\nfor all', outcome: 'Who met one', process: 'Who was told', balancing: 'Caseload',
  drivers: [{ what: 'Staff know', ideas: [{ what: 'A talk', measure: 'Count', tests: [{ on: '1 March', plan: 'p', expect: 'e', did: 'd', saw: 's', helped: 'h', act: 'adapt', next: 'n' }] }, emptyIdea] }, { what: '', ideas: [] }],
};
const file = (entries: object) => JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, ...entries });
const opened = (text: string) => { const found = openPlan(text); return 'plan' in found ? found.plan : found.refused; };

test('What is saved opens as it was', () => {
  expect(opened(writePlan(plan))).toEqual(plan);
  expect(opened(`\uFEFF${writePlan(emptyPlan)}`)).toEqual(emptyPlan);
});

test('A file of an older version, without boxes that came later, opens with those empty', () => {
  const older = file({ team: 'Ash', aim: 'Fairer', drivers: [{ what: 'Staff know', ideas: [{ what: 'A talk' }] }] });
  expect(opened(older)).toEqual({ ...emptyPlan, team: 'Ash', aim: 'Fairer', drivers: [{ what: 'Staff know', ideas: [{ ...emptyIdea, what: 'A talk' }] }] });
});

describe('A file that is not a plan is refused, with the reason', () => {
  test.each([
    ['not-readable', ''], ['not-readable', 'Dear all,'], ['not-readable', writePlan(plan).slice(0, -20)],
    ['not-ours', '[]'], ['not-ours', 'null'], ['not-ours', '{"kind":"on-your-side/assessment","version":1}'], ['not-ours', file({ version: '1' })], ['not-ours', file({ version: 0 })],
    ['newer', file({ version: FILE_VERSION + 1 })],
    ['too-big', 'x'.repeat(2_000_001)], ['too-big', file({ drivers: Array.from({ length: 3_000 }, () => ({})) })],
  ])('%s', (why, text) => { expect(opened(text)).toBe(why); });
});

test('What should not be in a plan is left out', () => {
  expect(opened(file({ aim: 7, team: 'a\u0000b\r\nc\ud800', drivers: ['x', null, { what: {}, ideas: 'x' }, { ideas: [{ tests: [{ act: 'explode', on: 1 }, 4] }] }], __proto__: { on: 'x' } })))
    .toEqual({ ...emptyPlan, team: 'ab\nc', drivers: [{ what: '', ideas: [] }, { what: '', ideas: [{ ...emptyIdea, tests: [emptyTest] }] }] });
});

/** Chance that is the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('Of 600 files broken by chance none throws, and each is refused or is a whole plan that opens again as it is', () => {
  const random = chance(1983);
  const below = (most: number) => Math.floor(random() * most);
  const odd = ['null', '7', '"x"', '[]', '{}', 'true', '1e999', '"\\ud800"', '[[[]]]', '{"length":9}'];
  const whole = writePlan(plan);
  const outcomes = new Set<string>();
  for (let round = 0; round < 600; round += 1) {
    let text = whole;
    for (let times = 1 + below(4); times > 0; times -= 1) {
      const at = below(text.length);
      const kind = below(4);
      if (kind === 0) text = text.slice(0, at) + text.slice(at + 1 + below(40));
      else if (kind === 1) text = text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1);
      else if (kind === 2) text = text.slice(0, at) + text.slice(below(text.length));
      else text = text.replace(/: ("[^"]*"|\[\]|\d+)/g, (value) => (random() < 0.2 ? `: ${odd[below(odd.length)]}` : value));
    }
    const found = openPlan(text);
    outcomes.add('plan' in found ? 'opened' : found.refused);
    if ('plan' in found) expect(openPlan(writePlan(found.plan))).toEqual(found);
  }
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['not-ours', 'not-readable', 'opened']));
  expect(opened(whole)).toEqual(plan);
});
