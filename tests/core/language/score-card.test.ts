import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/data/facts.ts';
import { scoreCard } from '../../../src/core/language/score-card.ts';
import { page, WORDS } from './pages.ts';

const fact = (id: string, mustSay: Fact['mustSay']): Fact => ({ id, says: id, mustSay, source: { title: 'A source', url: 'https://example.org/' }, checked: '2026-01-01' } as unknown as Fact);
const library = { words: WORDS, facts: [fact('advocate-is-free', ['free']), fact('two-weeks', [['14 days', '2 weeks']])] };
const EASY = ':::easy-read[Help]\n\n- ![advocate] Your help is free.\n- ![clock] You have 2 weeks.\n- ![advocate] You can ask for help.\n\n:::\n';

test('a card tells how many facts the easy read holds, in whatever form it says them', () => {
  expect(scoreCard(page(EASY, { facts: ['advocate-is-free', 'two-weeks'] }), library)?.facts).toEqual({ listed: 2, held: 2 });
  expect(scoreCard(page(EASY.replace('free', 'there'), { facts: ['advocate-is-free', 'two-weeks'] }), library)?.facts).toEqual({ listed: 2, held: 1 });
});

test('a page counts as checked only when its head says who checked it and when', () => {
  expect(scoreCard(page(EASY), library)).toMatchObject({ status: 'draft', points: 3, pictured: 3, pictures: 2 });
  expect(scoreCard(page(EASY), library)).not.toHaveProperty('checkedBy');
  const easyRead = { title: 'Help', status: 'checked' as const, checkedBy: 'A reading group', checkedOn: '2026-02-03' };
  expect(scoreCard(page(EASY, { easyRead }), library)).toMatchObject({ status: 'checked', checkedBy: 'A reading group', checkedOn: '2026-02-03' });
});

test('a page without easy read has no card', () => {
  expect(scoreCard(page('Some words.'), library)).toBeUndefined();
});
