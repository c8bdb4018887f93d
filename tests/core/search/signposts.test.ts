import { expect, test } from 'vitest';
import { signposts, type Signpost } from '../../../src/core/search/signposts.ts';

const page = (title: string, ...searchFor: string[]): Signpost => ({ address: `/${title}/`, title, summary: '', searchFor, readers: [] });
const pages = [
  page('Meeting your advocate', 'first meeting'),
  page('How to get an advocate', 'I want an advocate', 'phone an advocate'),
  page('Who can have an advocate', 'can I have an advocate', 'section 136 advocate'),
];
const titles = (asked: string) => signposts(asked, pages).map(({ title }) => title);

test('pages that are all about one thing are told apart by how it is asked', () => {
  expect(titles('how do I get an advocate?')[0]).toBe('How to get an advocate');
  expect(titles('Who can have advocates')[0]).toBe('Who can have an advocate');
});
test('a question that a page says it answers leads there, though its words stand elsewhere more often', () => {
  expect(titles('I want an advocate')[0]).toBe('How to get an advocate');
  expect(titles('section 136')).toEqual(['Who can have an advocate']);
});
test('a question that no page comes near to has no signpost', () => {
  expect(titles('what is for dinner')).toEqual([]);
  expect(titles('')).toEqual([]);
});
