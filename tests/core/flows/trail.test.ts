import { describe, expect, test } from 'vitest';
import { follow } from '../../../src/core/flows/paths.ts';
import { readTrail, writeTrail } from '../../../src/core/flows/trail.ts';

const STEPS = [{ question: 'country', answer: 'england' }, { question: 'where', answer: 'hospital' }];
const FLOW = {
  first: 'country',
  questions: [
    { id: 'country', answers: [{ id: 'england', to: 'where' }, { id: 'other', to: 'ask' }] },
    { id: 'where', answers: [{ id: 'hospital', to: 'yes' }] },
  ],
};

describe('the answers so far, in the address', () => {
  test('come back as they were written', () => {
    expect(writeTrail(STEPS)).toBe('#country=england&where=hospital');
    expect(readTrail(writeTrail(STEPS))).toEqual(STEPS);
    expect(writeTrail([])).toBe('');
    expect(readTrail('')).toEqual([]);
  });

  test('are left out where they cannot be read', () => {
    expect(readTrail('#country=england&where=<script>&x')).toEqual([{ question: 'country', answer: 'england' }]);
    expect(readTrail('#main')).toEqual([]);
    expect(readTrail('#country=a=b&%63ountry=england&=&country=')).toEqual([]);
  });

  test('are no more than anyone could have given', () => {
    expect(readTrail(`#${Array.from({ length: 100_000 }, () => 'a=b').join('&')}`).length).toBeLessThan(50);
    expect(readTrail(`#${'a'.repeat(100_000)}=b`)).toEqual([]);
  });

  test('lead as far as the questions and answers are there', () => {
    expect(follow(FLOW, STEPS)).toEqual({ at: 'yes', used: STEPS });
    expect(follow(FLOW, [STEPS[0]!, { question: 'where', answer: 'moon' }])).toEqual({ at: 'where', used: [STEPS[0]] });
    expect(follow(FLOW, [STEPS[1]!])).toEqual({ at: 'country', used: [] });
    expect(follow(FLOW, [{ question: 'country', answer: 'other' }, STEPS[1]!])).toEqual({ at: 'ask', used: [{ question: 'country', answer: 'other' }] });
    expect(follow(FLOW, [...STEPS, ...STEPS])).toEqual({ at: 'yes', used: STEPS });
    for (const name of ['__proto__', 'constructor', 'toString']) expect(follow(FLOW, [{ question: name, answer: name }]).at).toBe('country');
  });

  test('never stop the page, whatever stands in the address', () => {
    // The same numbers each time: a fault that is found can be found again.
    let seed = 20261122;
    const random = (below: number): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below; };
    const pieces = ['#', '&', '=', 'country', 'where', 'england', 'hospital', '%', '%00', '\u0000', '😀', '<', '"', '..', '/', '__proto__', '-', 'A', ' ', '\uD800'];
    for (let run = 0; run < 5_000; run += 1) {
      const hash = Array.from({ length: random(20) }, () => pieces[random(pieces.length)]).join('');
      const steps = readTrail(hash);
      const { at, used } = follow(FLOW, steps);
      expect(['country', 'where', 'yes', 'ask']).toContain(at);
      expect(used).toEqual(steps.slice(0, used.length));
      expect(readTrail(writeTrail(steps))).toEqual(steps);
    }
  });
});
