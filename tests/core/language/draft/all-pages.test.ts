import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../scripts/content/read-content.ts';
import { parseBody } from '../../../../src/core/document/parse.ts';
import { draftSection } from '../../../../src/core/language/draft/draft.ts';
import { draftFigures } from '../../../../src/core/language/draft/figures.ts';
import { sectionsOf } from '../../../../src/core/language/draft/sections.ts';
import { draftToMarkdown } from '../../../../src/core/language/draft/markdown.ts';
import { byId } from '../../../../src/core/library.ts';
import { pictureChooser } from '../../../../src/core/pictures/choose.ts';

const { content: { pages, library } } = await readContent('content');
const chooser = pictureChooser(library);

describe('the drafts of all our pages', () => {
  test('keep every fact, and have short sentences before anyone edits them', () => {
    const { facts, sentences, within15 } = draftFigures(pages, library, chooser);
    expect(facts.lost).toEqual([]);
    expect(facts.kept).toBe(facts.carried);
    expect(within15 / sentences).toBeGreaterThanOrEqual(0.9);
  });

  test.each(pages.map((page) => [page.id, page] as const))('can stand in %s, where only a person has to read them', (id, page) => {
    const facts = page.meta.facts.flatMap((wanted) => byId(library.facts, wanted) ?? []);
    const drafts = sectionsOf(page).flatMap(({ title, blocks }) => draftSection(title, blocks, { words: library.words, facts, pictures: library.pictures, chooser }));
    const made = drafts.map(draftToMarkdown).join('\n');
    const { faults } = parseBody(`content/pages/${id}.mdx`, made, library);
    expect(faults.map(({ rule }) => rule)).toEqual(drafts.map(() => 'proposed-easy-read'));

    const edited = made.replaceAll('proposed-easy-read', 'easy-read').replace(/^ {2}>.*\n/gmu, '');
    const read = parseBody(`content/pages/${id}.mdx`, edited, library);
    expect(read.faults).toEqual([]);
    expect(read.tree.children.flatMap((part) => (part.type === 'easyReadPart' ? [part.title.replaceAll('’', "'")] : []))).toEqual(drafts.map(({ title }) => title.replaceAll('’', "'")));
  });
});
