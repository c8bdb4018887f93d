import type { Heading } from 'mdast';
import { expect, test } from 'vitest';
import { outline, slug } from '../../../src/core/document/outline.ts';

const heading = (value: string, depth: Heading['depth'] = 2): Heading => ({ type: 'heading', depth, children: [{ type: 'text', value }] });

test('the same heading always has the same address, whatever its marks and capitals', () => {
  expect(slug('What staff must do')).toBe('what-staff-must-do');
  expect(slug('“I don’t agree”: what now?')).toBe('i-dont-agree-what-now');
  expect(slug('Section 5(2)')).toBe('section-5-2');
  expect(slug('10. Outcomes')).toBe('part-10-outcomes');
});

test('two headings with the same words can both be linked to', () => {
  expect(outline([heading('Help'), heading('Help', 3)])).toEqual([
    { id: 'help', text: 'Help', depth: 2 },
    { id: 'help-2', text: 'Help', depth: 3 },
  ]);
});
