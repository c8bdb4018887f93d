import { describe, expect, test } from 'vitest';
import { makeRanking, type KnownPage } from '../../../src/core/search/rank.ts';
import { FILLING, tokens } from '../../../src/core/search/tokens.ts';

const page = (address: string, title: string, more: Partial<KnownPage> = {}): KnownPage => ({ address, title, summary: '', searchFor: [], readers: ['patients'], parts: [], ...more });
const pages = [
  page('/meeting/', 'Meeting your advocate', { searchFor: ['first meeting'] }),
  page('/get/', 'How to get an advocate', { searchFor: ['I want an advocate', 'phone an advocate'] }),
  page('/who/', 'Who can have an advocate', { searchFor: ['can I have an advocate', 'section 136 advocate'] }),
  page('/treatment/', 'Treatment and your consent', { searchFor: ['refuse medicine'], parts: [['second-opinion', 'A second opinion'], ['ect', 'ECT']] }),
  page('/visits/', 'Being in hospital', { searchFor: ['visits'] }),
  page('/visiting/', 'Helping someone', { readers: ['carers'], searchFor: ['visits'] }),
  page('/section/', 'Your section', { searchFor: ['sectioned'], parts: [['section-2-and-3', 'Section 2 and section 3'], ['section-2', 'Section 2'], ['cto', 'CTO']] }),
  page('/look-up/', 'Look up a section'),
];
const named = (id: string, name: string, ...searchFor: string[]) => ({ id, name, alsoCalled: [], searchFor, address: '/section/' });
const ranking = makeRanking({
  pages, sections: [named('section-2', 'Section 2', 'two'), named('cto', 'CTO', 'community order')], lookUp: '/look-up/',
  sameWords: [['medicine', 'meds', 'tablets']], askers: { carers: ['mum', 'dad'] },
});
const rank = (asked: string, text: Record<string, number> = {}) => ranking.rank(asked, tokens(asked).filter((word) => !FILLING.has(word)), new Map(Object.entries(text)));
const first = (asked: string) => rank(asked)[0]?.page.address;

describe('the page that answers comes first', () => {
  test('of pages about one thing, told apart by how it is asked', () => {
    expect(first('how do I get an advocate?')).toBe('/get/');
    expect(first('who can have advocates')).toBe('/who/');
  });
  test('by a question that it says it answers', () => {
    expect(first('I want an advocate')).toBe('/get/');
  });
  test('by another word for the same thing', () => {
    expect(first('can they make me take meds')).toBe('/treatment/');
  });
  test('by who asks', () => {
    expect(first('visits')).toBe('/visits/');
    expect(first('visits to mum')).toBe('/visiting/');
  });
  test('by its text, if no page says anything of it', () => {
    expect(rank('chocolate', { '/meeting/': 0.4, '/get/': 1 }).map(({ page: { address } }) => address)).toEqual(['/get/', '/meeting/']);
  });
});

describe('a section that is named', () => {
  test('leads to its own part of the page, and then to the tool', () => {
    const [page, tool] = rank('section 2');
    expect(page).toMatchObject({ page: { address: '/section/' }, part: ['section-2', 'Section 2'], named: true });
    expect(tool).toMatchObject({ page: { address: '/look-up/' }, part: ['section-2', 'Section 2'] });
  });
  test('by a name without a number leads there as well', () => {
    expect(rank('community order')[0]).toMatchObject({ page: { address: '/section/' }, part: ['cto', 'CTO'] });
  });
  test('beside other words does not decide alone', () => {
    expect(first('first meeting with an advocate on section 2')).toBe('/meeting/');
  });
});

test('a result points to the part whose heading has the question', () => {
  expect(rank('ECT')[0]?.part).toEqual(['ect', 'ECT']);
});
test('a question that no page comes near to has no page', () => {
  expect(rank('chocolate')).toEqual([]);
});
test('how much of the question a page answers is told', () => {
  expect(rank('ECT')[0]?.fit).toBeGreaterThan(0.5);
  expect(rank('chocolate cake meeting')[0]?.fit).toBeLessThan(0.4);
});
