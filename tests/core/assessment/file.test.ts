import { describe, expect, test } from 'vitest';
import { emptyAssessment, FILE_KIND, FILE_VERSION, type Assessment, type Outline } from '../../../src/core/assessment/assessment.ts';
import { openAssessment, REFUSALS, writeAssessment } from '../../../src/core/assessment/file.ts';
import { MOST_BYTES, tidy } from '../../../src/core/saved-file.ts';

const outline: Outline = { version: 3, renamed: { 'old-name': 'links' }, areas: [{ id: 'role', title: 'Role' }, { id: 'links', title: 'Links' }] };
const whole: Assessment = {
  ...emptyAssessment('check', outline), subject: 'North "ward"', rater: 'Ana, Bo', on: '2026-11-22',
  areas: {
    role: { rating: 'red', evidence: 'Line one\nline two', strengths: '', develop: 'Zażółć 😀 =1+1' },
    links: { evidence: 'Seen', strengths: '', develop: '' },
  },
  actions: [{ area: 'role', what: 'Call', who: 'Ana', byWhen: 'May', measure: 'Called' }],
};
const file = (changes: object) => JSON.stringify({ ...JSON.parse(writeAssessment(whole)) as object, ...changes });
const open = (text: string) => openAssessment(text, 'check', outline);

describe('a saved assessment', () => {
  test('opens again as it was, word for word', () => {
    expect(open(writeAssessment(whole))).toEqual({ assessment: whole, dropped: [] });
  });

  test('opens when an editor has put a byte-order mark before it', () => {
    expect(open(`\uFEFF${writeAssessment(whole)}`)).toEqual({ assessment: whole, dropped: [] });
  });

  test('of an older version opens: areas have their names of today, and those that are gone are told', () => {
    const old = file({ frameworkVersion: 1, areas: { 'old-name': { rating: 'green', evidence: 'x' }, gone: { rating: 'red' } }, actions: [{ area: 'old-name', what: 'Go on' }, { area: 'gone-too', what: 'Lost' }] });
    expect(open(old)).toEqual({
      assessment: {
        ...whole, areas: { links: { rating: 'green', evidence: 'x', strengths: '', develop: '' } },
        actions: [{ area: 'links', what: 'Go on', who: '', byWhen: '', measure: '' }],
      },
      dropped: ['gone', 'gone-too'],
    });
  });

  test('that names an area both ways keeps what stands under the name of today', () => {
    for (const areas of [{ links: { rating: 'red' }, 'old-name': { rating: 'green' } }, { 'old-name': { rating: 'green' }, links: { rating: 'red' } }]) {
      const opened = open(file({ areas }));
      expect('assessment' in opened && opened.assessment.areas.links?.rating).toBe('red');
    }
  });
});

describe('a file that cannot be opened is refused with the reason', () => {
  test.each([
    ['too-big', ' '.repeat(MOST_BYTES + 1)],
    ['too-big', file({ actions: Array.from({ length: 501 }, () => ({ area: 'role', what: 'x' })) })],
    ['not-readable', ''],
    ['not-readable', '{"kind": "on-your-side/assess'],
    ['not-readable', 'What,Who\r\nCall,Ana'],
    ['not-ours', '[]'], ['not-ours', 'null'], ['not-ours', '"words"'], ['not-ours', '{"kind":"other"}'],
    ['not-ours', file({ version: '1' })], ['not-ours', file({ version: -1 })], ['not-ours', file({ frameworkVersion: 0.5 })], ['not-ours', file({ framework: 7 })],
    ['newer', file({ version: FILE_VERSION + 1 })], ['newer', file({ frameworkVersion: 4 })], ['newer', JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION + 1 })],
    ['other-framework', file({ framework: 'another' })],
    // Another tool may have come further: it is told as another tool all the same.
    ['other-framework', file({ framework: 'another', frameworkVersion: 9 })],
  ])('%s', (reason, text) => expect(open(text)).toEqual({ refused: reason }));
});

describe('what is in a file is words, ratings and days, and nothing else', () => {
  test('a rating that is none leaves the area open', () => {
    const opened = open(file({ areas: { role: { rating: 'purple', evidence: 'x' }, links: { rating: ['red'] } } }));
    expect('assessment' in opened && opened.assessment.areas).toEqual({ role: { evidence: 'x', strengths: '', develop: '' }, links: { evidence: '', strengths: '', develop: '' } });
  });

  test.each(['2026-02-30', '22 November', '2026-11-22T00:00', '9999999', ''])('"%s" is not a day', (on) => {
    const opened = open(file({ on }));
    expect('assessment' in opened && opened.assessment.on).toBe('');
  });

  test('signs that break a Word file are taken out, and lines stay lines', () => {
    expect(tidy('one\r\ntwo\vthree\u2028four\0\u001b\ud800 😀\tfive')).toBe('one\ntwo\nthree\nfour 😀\tfive');
  });

  test('names such as __proto__ change nothing beyond the file', () => {
    const opened = openAssessment(`{"kind":"${FILE_KIND}","version":1,"framework":"check","frameworkVersion":1,"__proto__":{"polluted":1},"areas":{"__proto__":{"rating":"red"},"constructor":{"rating":"red"},"role":{"__proto__":{"rating":"red"}}},"actions":[{"area":"__proto__","what":"x"}]}`, 'check', outline);
    expect(opened).toEqual({ assessment: { ...emptyAssessment('check', outline), areas: { role: { evidence: '', strengths: '', develop: '' } } }, dropped: ['__proto__', 'constructor'] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).rating).toBeUndefined();
  });
});

describe('1,000 broken files: none throws, and each is opened as a sound assessment or refused with a reason', () => {
  /** Mulberry32: the same numbers at each run, so that what fails once can be looked at. */
  function numbers(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
  }
  const VALUES: unknown[] = [null, true, 0, -1, 1.5, 1e308, '', 'x', '\u0000\ud800', [], {}, [[[]]], { area: 'role' }, 'red', '__proto__', ['red'], { rating: {} }, 'y'.repeat(70_000)];
  const KEYS = ['kind', 'version', 'framework', 'frameworkVersion', 'subject', 'rater', 'on', 'areas', 'actions', 'role', 'old-name', 'rating', 'evidence', '__proto__', 'constructor', 'toString', 'what', 'area'];

  type Break = (text: string, random: () => number) => string;
  const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
  /** Every object and list in a value. */
  const within = (value: unknown): Record<string, unknown>[] => (typeof value === 'object' && value !== null ? [value as Record<string, unknown>, ...Object.values(value).flatMap(within)] : []);
  const put = (key: () => string, value: () => unknown): Break => (text, random) => {
    const parsed = JSON.parse(text) as unknown;
    Object.defineProperty(pick(within(parsed), random), key(), { value: value(), enumerable: true, configurable: true, writable: true });
    return JSON.stringify(parsed);
  };
  const breaks: Break[] = [
    (text, random) => text.slice(0, Math.floor(random() * text.length)), // cut short
    (text, random) => text.slice(Math.floor(random() * text.length)), // its beginning lost
    (text, random) => [...text].map((letter) => (random() < 0.02 ? String.fromCharCode(letter.charCodeAt(0) ^ (1 << Math.floor(random() * 16))) : letter)).join(''), // bytes turned over
    (text, random) => { const at = Math.floor(random() * text.length); return text.slice(0, at) + text.slice(at, at + 40).repeat(3) + text.slice(at); }, // a piece written twice
    (text, random) => put(() => pick(KEYS, random), () => pick(VALUES, random))(text, random), // a wrong kind of value
    (text, random) => put(() => pick(Object.keys(whole), random), () => pick(VALUES, random))(text, random),
    (text, random) => put(() => 'areas', () => Object.fromEntries(Array.from({ length: 50 }, () => [pick(KEYS, random), pick(VALUES, random)])))(text, random), // areas with other names
    (text, random) => put(() => 'version', () => Math.floor(random() * 5) - 1)(text, random), // older and newer versions
    (text, random) => put(() => 'frameworkVersion', () => Math.floor(random() * 6) - 1)(text, random),
    (_, random) => { const deep = Math.floor(random() * 50_000); return `{"kind":"${FILE_KIND}","version":1,"framework":"check","frameworkVersion":1,"areas":${'['.repeat(deep)}${']'.repeat(deep)}}`; }, // very deep
    (text, random) => put(() => 'actions', () => Array.from({ length: Math.floor(random() * 2000) }, () => pick([{ area: 'role', what: 'x' }, ...VALUES], random)))(text, random), // very long
    (text, random) => new TextDecoder('utf-16le').decode(new TextEncoder().encode(text.slice(0, Math.floor(random() * text.length)))), // read as another kind of text
  ];

  test('all of them', () => {
    const random = numbers(20_261_122);
    const sound = writeAssessment(whole);
    const typed = structuredClone(whole);
    const [frozenOutline, outlineBefore] = [Object.freeze(outline), JSON.stringify(outline)];
    const outcomes = new Map<string, number>();
    for (let count = 0; count < 1000; count += 1) {
      const broken = (breaks[count % breaks.length] as Break)(sound, random);
      const opened = openAssessment(broken, 'check', frozenOutline);
      if ('refused' in opened) {
        expect(REFUSALS).toContain(opened.refused);
      } else {
        const { assessment, dropped } = opened;
        // What is opened is whole: it can be saved and opened again as it is.
        expect(openAssessment(writeAssessment(assessment), 'check', outline)).toEqual({ assessment, dropped: [] });
        expect(Object.keys(assessment.areas).every((area) => ['role', 'links'].includes(area))).toBe(true);
        expect(dropped.every((area) => typeof area === 'string')).toBe(true);
      }
      const outcome = 'refused' in opened ? opened.refused : 'opened';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // The test means something only when files are broken in all these ways.
    expect([...outcomes.keys()].sort()).toEqual(['newer', 'not-ours', 'not-readable', 'opened', 'other-framework', 'too-big']);
    expect(whole).toEqual(typed);
    expect(JSON.stringify(outline)).toBe(outlineBefore);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
