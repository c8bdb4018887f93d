import { expect } from 'vitest';
import type { Word } from '../../../src/core/data/words.ts';
import { parseBody } from '../../../src/core/document/parse.ts';
import type { GuidancePage } from '../../../src/core/document/types.ts';
import type { Library } from '../../../src/core/library.ts';
import { easyReadView, standardView, type View } from '../../../src/core/views.ts';

/** A small glossary: one word, initials, a term of several words, an everyday word, and a word with another name. */
export const WORDS: Word[] = [
  word({ id: 'advocate', word: 'Advocate', easyRead: 'An advocate helps you speak up.', forms: ['advocates'], notInEasyRead: ['advocacy worker'] }),
  word({ id: 'imha', word: 'IMHA', inFull: 'Independent Mental Health Advocate', easyRead: 'An IMHA is an advocate for people in hospital.', forms: ['IMHAs'] }),
  word({ id: 'responsible-clinician', word: 'Responsible clinician', easyRead: 'This is the person in charge of your care.' }),
  word({ id: 'section', word: 'Section', easyRead: 'A section is a part of a law.' }),
  word({ id: 'nearest-relative', word: 'Nearest relative', easyRead: 'This is not always your next of kin.', notInEasyRead: ['next of kin'] }),
  word({ id: 'guardianship', word: 'Guardianship', easyRead: 'The local authority then has a say in where you reside, and in where you go each day.' }),
];

function word(given: Partial<Word> & Pick<Word, 'id' | 'word' | 'easyRead'>): Word {
  return { meaning: given.easyRead, forms: [], alsoCalled: [], notInEasyRead: [], ...given };
}

const PICTURES = ['advocate', 'hospital', 'phone', 'clock', 'letter', 'talk'];

const library: Library = {
  topics: [], facts: [], contacts: [], sections: [], words: WORDS,
  pictures: PICTURES.map((id) => ({ id, alt: 'A picture.', means: [id], openmoji: '1F442' })),
  contactLabels: {} as Library['contactLabels'],
  sectionLabels: {} as Library['sectionLabels'],
};

/** A page with these words, read as the site reads it. */
export function page(text: string, head: Partial<GuidancePage['meta']> = {}): GuidancePage {
  const { tree, faults } = parseBody('content/pages/test/page.mdx', text, library);
  expect(faults, 'the page can be read').toEqual([]);
  return {
    kind: 'guidance', id: 'test/page', file: 'content/pages/test/page.mdx', tree, lineOf: () => 1,
    meta: {
      title: 'A page', summary: 'What it is about.', topic: 'test', order: 1, audience: ['patients'],
      reviewed: { on: '2026-01-01', next: '2027-01-01' }, sources: [], facts: [], searchFor: [],
      easyRead: { title: 'A page', status: 'draft' }, ...head,
    },
  };
}

/** The easy read of a page with these words. */
export function easyRead(text: string): View {
  const view = easyReadView(page(text));
  if (!view) throw new Error('The page has no easy read.');
  return view;
}

/** The standard words of a page with these words. */
export function standard(text: string, head: Partial<GuidancePage['meta']> = {}): View {
  return standardView(page(text, head));
}
