import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { parseBody } from '../../src/core/document/parse.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { checkEasyRead } from '../../src/core/language/easy-read.ts';
import { easyReadView } from '../../src/core/views.ts';
import { parse } from 'yaml';

const { content: { library, pages } } = await readContent('content');
const byName = new Map(library.sections.map((section) => [section.id, section]));
const page = pages.find(({ id }) => id === 'your-rights/your-section');

/**
 * The right to an IMHA in England, written down from section 130C of the Act and not from our own list: everyone who is
 * liable to be detained in a hospital, except under sections 4, 5(2), 5(4), 135 and 136 (130C(2)(a)); guardianship (b); a
 * community treatment order (c). Conditional discharge: 130D(2)(b). A recalled patient is still on their order: 17F(7).
 */
const RIGHT_TO_AN_IMHA: Record<string, 'yes' | 'no'> = {
  'section-2': 'yes', 'section-3': 'yes',
  'section-4': 'no', 'section-5-2': 'no', 'section-5-4': 'no', 'section-135-1': 'no', 'section-135-2': 'no', 'section-136': 'no',
  guardianship: 'yes', cto: 'yes', 'cto-recall': 'yes', 'conditional-discharge': 'yes',
  'section-35': 'yes', 'section-36': 'yes', 'section-37': 'yes', 'section-37-guardianship': 'yes', 'section-37-41': 'yes', 'section-38': 'yes', 'section-45a': 'yes',
  'section-47': 'yes', 'section-47-49': 'yes', 'section-48': 'yes', 'section-48-49': 'yes',
};

/** The longest times, from the Act: 2(4), 20, 4(4), 5(2), 5(4), 135(3ZA), 136(2A), 20A, 17F(6), 35(7), 36(6), 38(5), 41(3)(a). */
const LONGEST: Record<string, RegExp> = {
  'section-2': /28 days/, 'section-3': /6 months/, 'section-4': /72 hours/, 'section-5-2': /72 hours/, 'section-5-4': /6 hours/,
  'section-135-1': /24 hours/, 'section-136': /24 hours/, guardianship: /6 months/, cto: /6 months/, 'cto-recall': /72 hours/,
  'section-35': /28 days.*12 weeks/, 'section-36': /28 days.*12 weeks/, 'section-37': /6 months.*order/, 'section-37-guardianship': /6 months.*order/,
  'section-38': /12 weeks.*12 months/, 'section-37-41': /no set end date/, 'section-47': /6 months.*direction/, 'section-47-49': /no set end date/,
};

/** When the patient can apply, from sections 66, 69, 70 and 75. */
const TRIBUNAL: Record<string, RegExp> = {
  'section-2': /first 14 days.*within 10 days/, 'section-3': /once in the first 6 months/i, 'section-5-2': /cannot/, 'section-5-4': /cannot/, 'section-136': /cannot/,
  'section-37': /not in the first 6 months/i, 'section-37-41': /between 6 and 12 months/, 'section-47': /first 6 months/, 'section-47-49': /first 6 months.*between 6 and 12 months/,
  'section-35': /cannot/, 'section-36': /cannot/, 'section-38': /cannot/, 'conditional-discharge': /between 12 and 24 months.*every 2 years.*between 6 and 12 months/s,
};

describe('the sections of the Act', () => {
  test('are all there, each with the right to an advocate that the Act gives', () => {
    expect(Object.fromEntries(library.sections.map(({ id, imha }) => [id, imha.right]))).toEqual(RIGHT_TO_AN_IMHA);
  });

  test.each(Object.entries(LONGEST))('%s lasts as long as the Act says', (id, longest) => {
    expect(byName.get(id)?.longest).toMatch(longest);
  });

  test.each(Object.entries(TRIBUNAL))('%s says when the patient can ask a tribunal', (id, tribunal) => {
    expect(byName.get(id)?.tribunal).toMatch(tribunal);
  });

  test('only unrestricted sections outside the courts can be ended by the nearest relative', () => {
    const ends = library.sections.filter(({ whoCanEnd }) => /nearest relative(?! cannot)/i.test(whoCanEnd)).map(({ id }) => id);
    expect(ends).toEqual(['section-2', 'section-3', 'guardianship', 'cto']);
  });

  test('are shown on the page about sections, which names every fact that they rest on', () => {
    const missing = library.sections.flatMap(({ facts }) => facts).filter((fact) => !page?.meta.facts.includes(fact));
    expect([...new Set(missing)]).toEqual([]);
    const headings = page?.tree.children.filter((node) => node.type === 'heading' && node.depth === 3).length;
    expect(headings).toBe(library.sections.length);
  });

  test('say nothing of what is not in force yet', () => {
    const words = JSON.stringify(parse(readFileSync('content/sections.yaml', 'utf8')));
    expect(words).not.toMatch(/nominated person|21 days|2025/i);
  });
});

describe('the easy read of a section', () => {
  /** Words that come up in many sections. Whatever shows a section explains them first, as the page does. */
  const EXPLAINED = ['section', 'tribunal', 'restricted', 'Justice Secretary', 'nearest relative', 'guardianship'];

  test.each(library.sections.map(({ id, name }) => [name, id]))('%s keeps the rules of easy read', (_, id) => {
    const text = [
      ':::easy-read[Words]', '', ...EXPLAINED.flatMap((word) => [`- ![law] This is a **${word}**.`, '']), ':::', '',
      ':::easy-read[Your section]', '', `::section[${id}]`, '', ':::',
    ].join('\n');
    const { tree, faults } = parseBody('content/pages/test.mdx', text, library);
    expect(faults).toEqual([]);
    const view = page && easyReadView({ ...page, tree } satisfies GuidancePage);
    const found = view ? checkEasyRead(view, library).filter(({ severity, line }) => severity === 'error' && line >= 15) : undefined;
    expect(found).toEqual([]);
  });
});
