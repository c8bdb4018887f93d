import { expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import { findSections } from '../../../src/core/sections/find.ts';

const { content } = await readContent('content');
const find = (asked: string) => findSections(content.library.sections, asked).map(({ id }) => id);

/** What people say, write and type, from the papers of a ward to a phone in the night. */
const TYPED: [asked: string, ...found: string[]][] = [
  ['2', 'section-2'], ['section 2', 'section-2'], ['Section2', 'section-2'], ['S2', 'section-2'], ['s 2', 'section-2'], ['S.2', 'section-2'], ['sec 2', 'section-2'],
  ['sect. 3', 'section-3'], ['section two', 'section-2'], ['im on a section 3', 'section-3'], ['I’m on a 3', 'section-3'], ['secton 3', 'section-3'], ['setion3', 'section-3'],
  ['section 2 of the Mental Health Act', 'section-2'], ['s3 mha', 'section-3'], ['what does section 3 mean', 'section-3'], ['28 day section', 'section-2'], ['28 days', 'section-2'], ['section 2 28 days', 'section-2'],
  ['5(2)', 'section-5-2'], ['5 2', 'section-5-2'], ['5.2', 'section-5-2'], ['5/2', 'section-5-2'], ['S. 5 (2)', 'section-5-2'], ['five two', 'section-5-2'], ['52', 'section-5-2'],
  ['doctors holding power', 'section-5-2'], ['doctor’s holding power', 'section-5-2'], ['nurse\'s holding power', 'section-5-4'], ['5(4)', 'section-5-4'], ['5', 'section-5-2', 'section-5-4'], ['holding power', 'section-5-2', 'section-5-4'],
  ['4', 'section-4'], ['emergency', 'section-4'], ['136', 'section-136'], ['S136', 'section-136'], ['one three six', 'section-136'], ['1 3 6', 'section-136'], ['136 suite', 'section-136'], ['police picked me up', 'section-136'],
  ['135', 'section-135-1', 'section-135-2'], ['135(1)', 'section-135-1'], ['section 135 (2)', 'section-135-2'], ['AWOL', 'section-135-2'],
  ['police', 'section-135-1', 'section-135-2', 'section-136'], ['sectioned by the police', 'section-135-1', 'section-135-2', 'section-136'],
  ['CTO', 'cto'], ['c.t.o.', 'cto'], ['cto', 'cto'], ['17A', 'cto'], ['17 a', 'cto'], ['community treatment order', 'cto'], ['comunity treatment order', 'cto'], ['I am on a CTO', 'cto'], ['CTO recall', 'cto-recall'], ['recalled', 'cto-recall'], ['17E', 'cto-recall'],
  ['guardianship', 'guardianship'], ['gaurdianship', 'guardianship'], ['7', 'guardianship'], ['section 7', 'guardianship'], ['guardianship order', 'section-37-guardianship'],
  ['conditional discharge', 'conditional-discharge'], ['conditionaly discharged', 'conditional-discharge'], ['42', 'conditional-discharge'],
  ['37/41', 'section-37-41'], ['37 41', 'section-37-41'], ['3741', 'section-37-41'], ['s37/41', 'section-37-41'], ['37-41', 'section-37-41'], ['37 and 41', 'section-37-41'], ['37 & 41', 'section-37-41'], ['forensic', 'section-37-41'], ['41', 'section-37-41'],
  ['37', 'section-37', 'section-37-guardianship', 'section-37-41'], ['hosptial order', 'section-37', 'section-37-41'], ['notional 37', 'section-37', 'section-47'],
  ['35', 'section-35'], ['38', 'section-38'], ['interim order', 'section-38'], ['45a', 'section-45a'], ['45', 'section-45a'], ['hybrid order', 'section-45a'],
  ['47', 'section-47', 'section-47-49'], ['47/49', 'section-47-49'], ['48', 'section-48', 'section-48-49'], ['immigration', 'section-48', 'section-48-49'], ['on remand', 'section-35', 'section-36', 'section-48-49'],
  ['sectioned', 'section-2', 'section-3'], ['ive been sectioned', 'section-2', 'section-3'], ['sectiond', 'section-2', 'section-3'], ['Why was I sectioned?', 'section-2', 'section-3'], ['detained', 'section-2', 'section-3'],
];

test.each(TYPED)('someone who types "%s" finds the section they mean', (asked, ...found) => {
  expect(find(asked)).toEqual(found);
});

test.each(['', ' ', '?', '17', '99', '13', 'section', 'the', 'chocolate', '2027', '3 000', 'section 17 leave'])('"%s" is not guessed at', (asked) => {
  expect(find(asked)).toEqual([]);
});

test('every name that a card shows finds its card', () => {
  for (const { id, name, alsoCalled } of content.library.sections) {
    for (const shown of [name, ...name.split(', '), ...alsoCalled]) expect(find(shown), shown).toContain(id);
  }
});
