import { expect, test } from 'vitest';
import { stem } from '../../../src/core/search/stem.ts';
import { tokens, withSections } from '../../../src/core/search/tokens.ts';

test('a section is the same however its number is written', () => {
  for (const written of ['s2', 'S.2', 'sec 2', 'Sect. 2', 'mha 2', 'section two', 'Section 2', 'mental health act 2']) expect(withSections(written).toLowerCase(), written).toBe('section 2');
  expect(withSections('s5(2) and 37/41')).toBe('section 5(2) and 37/41');
});
test('a year, a word or a number of its own is no section', () => {
  for (const written of ['is it 28 days', 'mha reform', 'my 2 sisters']) expect(withSections(written)).toBe(written);
});
test('the forms of a word have one stem, and other words have another', () => {
  for (const forms of [['refer', 'refers', 'referred', 'referring'], ['qualify', 'qualifies', 'qualified', 'qualifying'], ['leave', 'leaves', 'leaving'], ['nurse', 'nurses']]) expect(new Set(forms.map(stem)).size, forms.join()).toBe(1);
  expect(stem('ward')).not.toBe(stem('war'));
  expect(stem('5(2)')).toBe('5(2)');
});
test('capitals, accents and apostrophes make no difference', () => {
  expect(tokens('What’s an IMHA? Café')).toEqual(['whats', 'an', 'imha', 'cafe']);
});
