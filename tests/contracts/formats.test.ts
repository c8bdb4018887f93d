import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment, TOOL_FORMATS } from '../../scripts/editions.ts';
import { FORMATS } from '../../scripts/formats/index.ts';
import type { FileFormat, FormatEnv } from '../../src/core/format.ts';
import type { GuidancePage, Paragraph } from '../../src/core/document/types.ts';
import { viewOf, type View } from '../../src/core/views.ts';
import { toolPages } from '../../src/core/tools/pages.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { asPrinted, headingsIn, readBack, lostWord } from '../lib/read-back.ts';

const { content, env } = await fixtureEditions();
const files = FORMATS.filter((format): format is FileFormat => format.madeBy === 'editions');
const viewsFor = (format: FileFormat, pages: readonly GuidancePage[]): View[] =>
  pages.flatMap((page) => viewOf(page, format.view) ?? []);

describe.each(files)('Every edition: $id', (format) => {
  const views = viewsFor(format, content.pages);

  test('there is a page to try it on', () => { expect(views.length).toBeGreaterThan(0); });

  describe.each(views)('$title', (view) => {
    test('holds every word of the page, in order', async () => {
      const { words, write } = await readBack(format, await format.make(view, env));
      expect(lostWord(view, words, write)).toBeUndefined();
    });

    test('has the headings of the page, in order', async () => {
      const { headings, write = asPrinted } = await readBack(format, await format.make(view, env));
      let at = 0;
      for (const heading of headingsIn(view)) {
        at = headings.indexOf(write(heading), at);
        expect(at, `the heading "${heading}"`).not.toBe(-1);
      }
    });

    test('says its title and its language', async () => {
      const { title, language, write = asPrinted } = await readBack(format, await format.make(view, env));
      expect(title).toBe(write(view.title));
      expect(language ?? view.language).toBe('en-GB');
    });

    test('is the same file when it is made again', async () => {
      const { env: again } = await fixtureEditions();
      expect((await format.make(view, again)).bytes).toEqual((await format.make(view, env)).bytes);
    });
  });
});

test('Times, phone numbers and sections come through whole in every edition', async () => {
  for (const format of files.filter(({ view }) => view === 'standard')) {
    const view = viewOf(content.pages.find(({ id }) => id === 'your-rights/someone-to-help')!, 'standard')!;
    const { words, write = asPrinted } = await readBack(format, await format.make(view, env));
    expect(words.join(' ')).toContain(write('at 9:30am, or ring 0300 000 0000 before'));
    expect(words.join(' ')).toContain(write('section 5(2)'));
  }
});

test.each(files)('$id carries the local advocate when somebody has filled that in', async (format) => {
  const view = viewOf(content.pages.find(({ id }) => id === 'your-rights/someone-to-help')!, format.view)!;
  const made = await format.make(view, { ...env, local: { service: 'Example Advocacy', phone: '01632 960123' } });
  const { words, write } = await readBack(format, made);
  const line: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Example Advocacy' }] };
  expect(lostWord({ title: view.title, blocks: [line] }, words, write)).toBeUndefined();
});

test('The site can name every format and say what it is good for', async () => {
  const real = await readContent('content');
  expect(Object.keys(real.content.settings?.sheets.formats ?? {}).sort()).toEqual(FORMATS.map(({ id }) => id).sort());
});

test('No two formats share a name', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

describe('Every edition of the real pages and tools holds every word', { meta: { check: 'alternatives-same-facts' } }, async () => {
  const real = await readContent('content');
  const realEnv: FormatEnv = await editionEnvironment(real.content);
  const { settings } = real.content;
  if (!settings) throw new Error('The content has faults. npm run check lists them.');
  const tools = toolPages(real.content, settings.toolSheets);
  const pagesFor = ({ id }: FileFormat) => [...real.content.pages, ...(TOOL_FORMATS.has(id) ? tools : [])];
  const cases = files.flatMap((format) => viewsFor(format, pagesFor(format)).map((view) => ({ format, view, name: `${view.page.id} ${format.id}` })));
  test.each(cases)('$name', async ({ format, view }) => {
    const { words, write } = await readBack(format, await format.make(view, realEnv));
    expect(lostWord(view, words, write)).toBeUndefined();
  });
});
