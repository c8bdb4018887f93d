import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { splitSentences } from '../../src/core/language/sentences.ts';
import { viewTexts } from '../../src/core/view-text.ts';
import { easyReadView, standardView } from '../../src/core/views.ts';

const { content } = await readContent('content');

interface Said { page: string; sentence: string }
const said: Said[] = content.pages.flatMap((page) => {
  const easy = easyReadView(page);
  return [...viewTexts(standardView(page)), ...(easy ? viewTexts(easy) : [])]
    .flatMap((text) => splitSentences(text).map(({ text: sentence }) => ({ page: page.id, sentence })));
});
const sentences = (pattern: RegExp, page?: string) => said.filter((one) => pattern.test(one.sentence) && (page === undefined || one.page === page));
const section = (id: string) => content.library.sections.find((entry) => entry.id === id);
/** A sentence that says a thing is not so, or not so yet. */
const NOT_YET = /\bnot\b|\bnever\b|\bno\b|\bwill\b|\bwould\b|\bhad not\b|2025|chang/i;

describe('what is most often stated wrongly is stated right here', () => {
  test('sections 4, 5(2), 5(4), 135 and 136 do not bring an IMHA', () => {
    for (const id of ['section-4', 'section-5-2', 'section-5-4', 'section-135', 'section-135-1', 'section-136']) {
      const entry = section(id);
      if (entry) expect([id, entry.imha.right]).toEqual([id, 'no']);
    }
    expect(content.library.sections.filter(({ group, imha }) => group === 'short' && imha.right === 'yes').map(({ id }) => id)).toEqual([]);
  });

  test('patients who agreed to stay have no right to an IMHA yet, and every page that says so says when that was checked or that some areas help', () => {
    expect(sentences(/informal|agreed to (stay|be in)/i, 'your-rights/if-you-agreed-to-stay').length).toBeGreaterThan(0);
    expect(sentences(/9 April 2026/, 'your-rights/if-you-agreed-to-stay').length).toBeGreaterThan(0);
    expect(sentences(/informal patients? (have|has) (a|the) (legal )?right to (an )?(IMHA|advocate)/i).filter(({ sentence }) => !NOT_YET.test(sentence))).toEqual([]);
  });

  test('people on leave, away without leave, and conditionally discharged keep the right', () => {
    const page = 'your-rights/who-can-have-an-imha';
    for (const group of [/on leave/i, /without leave/i, /conditional discharge/i]) expect(sentences(group, page).length).toBeGreaterThan(0);
    expect(sentences(/(lose|no longer have) (the|this|your) right (on|while on) leave/i)).toEqual([]);
  });

  test('the council where the hospital is arranges the advocate, not the one at home', () => {
    expect(sentences(/council/i, 'your-rights/who-can-have-an-imha').some(({ sentence }) => /where the hospital is/i.test(sentence))).toBe(true);
  });

  test('on section 2 there are 14 days to ask, and the hearing starts within 10 days, not 7; 21 days is not law yet', () => {
    expect(sentences(/\b14 days\b/, 'your-rights/tribunals-and-hearings').length).toBeGreaterThan(0);
    expect(sentences(/\b10 days\b/, 'your-rights/tribunals-and-hearings').length).toBeGreaterThan(0);
    expect(sentences(/hearing.*\b(7|seven) days|\b(7|seven) days.*hearing/i)).toEqual([]);
    expect(new Set(sentences(/\b21 days\b/).map(({ page }) => page))).toEqual(new Set(sentences(/\b21 days\b/, 'your-rights/the-law-is-changing').map(({ page }) => page)));
  });

  test('section 3 lasts up to 6 months, and nowhere at least 6', () => {
    expect(section('section-3')?.longest).toMatch(/6 months/);
    expect(sentences(/section 3.*(minimum|at least|not less than) (of )?(6|six) months/i)).toEqual([]);
  });

  test('the nominated person is not law yet: nowhere is one said to be there now', () => {
    expect(sentences(/nominated person/i).filter(({ sentence }) => !NOT_YET.test(sentence) && sentence.split(' ').length > 4)).toEqual([]);
  });

  test('the nearest relative is not the next of kin', () => {
    const kin = sentences(/next of kin/i);
    expect(kin.length).toBeGreaterThan(0);
    expect(kin.filter(({ sentence }) => !/\bnot\b/i.test(sentence))).toEqual([]);
  });

  test('what stops a nearest relative\'s discharge is danger, and a relative stopped under section 2 has no tribunal right', () => {
    const page = 'family-and-carers/nearest-relative';
    expect(sentences(/72 hours/, page).length).toBeGreaterThan(0);
    expect(sentences(/dangerous/i, page).length).toBeGreaterThan(0);
    expect(sentences(/section 2/i, page).some(({ sentence }) => /tribunal|cannot|no right/i.test(sentence))).toBe(true);
  });

  test('an advocate is not a lawyer, and a patient\'s solicitor for the tribunal is free', () => {
    const page = 'your-rights/what-an-imha-does';
    expect(sentences(/legal advice/i, page).some(({ sentence }) => /not/i.test(sentence))).toBe(true);
    expect(sentences(/solicitor/i, page).some(({ sentence }) => /free/i.test(sentence))).toBe(true);
  });
});

test('the law sheet is the largest part of what the pages rest on: 120 facts or more, each with a source and each used', () => {
  const used = new Set(content.pages.flatMap(({ meta }) => meta.facts));
  expect(content.library.facts.length).toBeGreaterThanOrEqual(120);
  expect(content.library.facts.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
});
