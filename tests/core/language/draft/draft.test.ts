import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../../src/core/document/parse.ts';
import { draftSection } from '../../../../src/core/language/draft/draft.ts';
import { draftToMarkdown } from '../../../../src/core/language/draft/markdown.ts';
import { expectFile } from '../../../support/cases.ts';
import { page } from '../pages.ts';
import { fact, setting } from './setting.ts';

const LIBRARY = {
  topics: [], facts: [], contacts: [], sections: [], contactLabels: {}, sectionLabels: {}, pictures: setting().pictures, words: setting().words,
} as never as Parameters<typeof parseBody>[2];

const HERE = 'tests/core/language/draft/cases';

const cases = (await readdir(HERE)).filter((name) => name.endsWith('.input.md'));

const pointsOf = (...section: Parameters<typeof draftSection>) => draftSection(...section).flatMap(({ points }) => points);

describe('an editor gets a draft to work from', () => {
  test.each(cases)('%s', async (name) => {
    const { tree } = page(await readFile(`${HERE}/${name}`, 'utf8'));
    const drafts = draftSection('A page', tree.children, setting());
    await expectFile(`${HERE}/${name.replace('.input.', '.expected.')}`, drafts.map(draftToMarkdown).join('\n'));
  });
});

describe('a draft', () => {
  test('says every fact that its source says, and undoes a change that would lose one', () => {
    const words = 'You can ask at any time, and the help is free of charge.';
    const keep = fact('free', 'at any time, and the help is free of charge');
    const said = (facts: Parameters<typeof setting>[0]) => pointsOf('Help', words, setting(facts)).flatMap(({ sentences }) => sentences).join(' ');
    expect(said([])).toBe('You can ask at any time. The help is free.');
    expect(said([keep])).toBe(words);
  });

  test('has points of one or two sentences, each with a picture', () => {
    const points = pointsOf('Help', 'Staff must tell you, and they must write it down, so you can read it later. Ask if you do not know.', setting());
    for (const { sentences, picture } of points) {
      expect(sentences.length).toBeLessThanOrEqual(2);
      expect(picture).not.toBe('');
    }
  });

  test('puts a glossary word in bold once, and not where an earlier part explained it', () => {
    const text = 'Your advocate listens. Your advocate can help.';
    const bold = (explained?: Set<string>) => pointsOf('Help', text, { ...setting(), explained }).flatMap(({ sentences }) => sentences).join(' ').match(/\*\*/g)?.length ?? 0;
    expect(bold()).toBe(2);
    expect(bold(new Set(['advocate']))).toBe(0);
  });

  test('tells the editor of a hard word that has no meaning, and of one who is not named', () => {
    const points = pointsOf('Help', 'The form is signed. Ask about jurisdiction.', setting());
    expect(points[0]?.notes).toEqual(['Say who does it: "is signed".']);
    expect(points[1]?.notes[0]).toContain('"jurisdiction" is a hard word');
  });
});

describe('anything may be pasted in', () => {
  const long = `${'You can ask a nurse and '.repeat(1000)}stop.`;
  test.each([
    ['nothing', ''], ['spaces', ' \n\t\n '], ['signs', '*** ---- ::: {} <>'], ['one sentence of 5,000 words', long],
    ['German', 'Sie können jederzeit eine Pflegekraft fragen, und sie hilft Ihnen, wenn Sie das möchten.'],
    ['Arabic', 'يمكنك أن تسأل الممرضة. وهي ستساعدك.'],
    ['HTML', '<div class="a"><script>alert(1)</script><p>You can <b>ask</b> &amp; stop.</p></div>'],
    ['what pages may not hold', 'import x\n:::easy-read[A]\n{braces} and a < b, ![a](b) [c](d) `code` **stars** _lines_ \\ | ~~no~~'],
    ['a letter from Word', 'You’ve got:\r\n•\tthe right to ask\r\n•\tan advocate\r\n\r\n1. Ring us.\r\n2) Wait – it won’t be long.'],
  ])('%s', (_, text) => {
    const made = draftSection('A title', text, setting()).map(draftToMarkdown).join('\n');
    const { faults } = parseBody('content/pages/test/page.mdx', made, LIBRARY);
    expect(faults.filter(({ rule }) => rule !== 'proposed-easy-read')).toEqual([]);
  });
});
