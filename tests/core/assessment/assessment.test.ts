import { describe, expect, test } from 'vitest';
import {
  emptyAssessment, isEmpty, notesOn, orderedActions, tally, withoutAction, type Action, type Assessment, type Outline,
} from '../../../src/core/assessment/assessment.ts';
import { compare, sideBySide } from '../../../src/core/assessment/compare.ts';
import type { Rating } from '../../../src/core/data/frameworks.ts';

const outline: Outline = { version: 1, renamed: {}, areas: ['one', 'two', 'three', 'four'].map((id) => ({ id, title: `Area ${id}` })) };
const rated = (ratings: Record<string, Rating>, actions: readonly Action[] = []): Assessment => ({
  ...emptyAssessment('check', outline), actions,
  areas: Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, { rating, evidence: '', strengths: '', develop: '' }])),
});
const action = (area: string, what: string): Action => ({ area, what, who: '', byWhen: '', measure: '' });

describe('an assessment that is not finished', () => {
  test('counts an area that is not yet answered as that, and never as red', () => {
    expect(tally(rated({ one: 'green', two: 'amber' }), outline)).toEqual({ red: 0, amber: 1, green: 1, unanswered: 2 });
  });

  test('is empty until something is written, be it only a name', () => {
    expect(isEmpty(emptyAssessment('check', outline))).toBe(true);
    expect(isEmpty({ ...emptyAssessment('check', outline), rater: 'AB' })).toBe(false);
    expect(isEmpty(rated({}, [action('one', 'Call')]))).toBe(false);
    expect(isEmpty({ ...emptyAssessment('check', outline), areas: { one: { evidence: 'Seen', strengths: '', develop: '' } } })).toBe(false);
  });

  test('has no notes on an area of which nobody wrote, whatever the area is called', () => {
    for (const name of ['two', 'constructor', '__proto__', 'toString']) {
      expect(notesOn(rated({ one: 'red' }), name)).toEqual({ evidence: '', strengths: '', develop: '' });
    }
  });
});

describe('the action plan', () => {
  test('puts red areas first, then amber, then those without a rating, then green', () => {
    const plan = orderedActions(rated({ one: 'green', two: 'amber', three: 'red' }, ['one', 'two', 'three', 'four'].map((area) => action(area, `for ${area}`))), outline);
    expect(plan.map(({ area }) => area)).toEqual(['three', 'two', 'four', 'one']);
  });

  test('keeps the actions of an area in the order in which they were written', () => {
    const plan = orderedActions(rated({ one: 'red', two: 'red' }, [action('two', 'b'), action('one', 'z'), action('one', 'a')]), outline);
    expect(plan.map(({ what }) => what)).toEqual(['z', 'a', 'b']);
  });

  test('names the red and amber areas for which nothing is planned, red ones first', () => {
    expect(withoutAction(rated({ one: 'amber', two: 'red', three: 'green', four: 'red' }, [action('four', 'x')]), outline)).toEqual(['two', 'one']);
  });
});

describe('the same service, earlier and now', () => {
  test('each area is told as better, worse, the same, new or gone', () => {
    const changes = compare(rated({ one: 'red', two: 'green', three: 'amber' }), rated({ one: 'amber', two: 'red', four: 'green' }), outline);
    expect(changes.map(({ area, change }) => [area, change])).toEqual([['one', 'better'], ['two', 'worse'], ['three', 'gone'], ['four', 'new']]);
    expect(compare(rated({ one: 'red' }), rated({ one: 'red' }), outline).map(({ change }) => change)).toEqual(['same', 'unanswered', 'unanswered', 'unanswered']);
  });
});

describe('several raters side by side', () => {
  test('areas where views are far apart stand out, and one view alone is never called agreement', () => {
    const rows = sideBySide([rated({ one: 'red', two: 'amber', three: 'green' }), rated({ one: 'green', two: 'red' }), rated({ two: 'amber' })], outline);
    expect(rows.map(({ spread }) => spread)).toEqual(['apart', 'close', 'few', 'few']);
    expect(rows[0]?.ratings).toEqual(['red', 'green', undefined]);
    expect(sideBySide([rated({ one: 'red' }), rated({ one: 'red' })], outline)[0]?.spread).toBe('same');
  });
});
