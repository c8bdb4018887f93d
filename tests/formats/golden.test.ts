import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMATS } from '../../scripts/formats/index.ts';
import { parsePage } from '../../src/core/document/parse.ts';
import type { FormatEnv } from '../../src/core/format.ts';
import { viewOf } from '../../src/core/views.ts';
import { dumpDocx } from '../lib/docx.ts';
import { dumpEpub } from '../lib/epub.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { casesIn, expectFile } from '../support/cases.ts';

const { content, env } = await fixtureEditions();
/** For PDFs and audio, what is held to a file is what is set or said: it can be read, and differences in it can. */
const source: FormatEnv = {
  ...env,
  typeset: ({ main }) => ({ bytes: new TextEncoder().encode(main) }),
  speak: async ({ sentences }) => ({ bytes: new TextEncoder().encode(sentences.map(({ text }) => `${text}\n`).join('')), sentences: [] }),
};

test.each(await casesIn('tests/formats'))('The edition is as it was reviewed: %s', async (name) => {
  const folder = join('tests/formats', name);
  const format = FORMATS.find(({ id }) => id === name.split('/')[0]);
  const path = `content/pages/your-rights/${name.split('/')[1]}.mdx`;
  const { page, faults } = parsePage({ path, text: await readFile(join(folder, 'input.mdx'), 'utf8') }, content.library);
  expect(faults).toEqual([]);
  const view = page && format && viewOf(page, format.view);
  if (!view || format.madeBy !== 'editions') throw new Error(`There is no format for ${folder}, or no such reading of its page.`);
  const { bytes } = await format.make(view, source);
  if (format.extension === 'docx') await expectFile(join(folder, 'expected.txt'), dumpDocx(bytes));
  else if (format.extension === 'epub') await expectFile(join(folder, 'expected.txt'), dumpEpub(bytes));
  else await expectFile(join(folder, `expected.${{ pdf: 'typ', mp3: 'txt' }[format.extension] ?? format.extension}`), new TextDecoder().decode(bytes));
});

test('A page with everything can be set as PDF', async () => {
  const text = await readFile('tests/formats/print/everything/input.mdx', 'utf8');
  const { page } = parsePage({ path: 'content/pages/your-rights/everything.mdx', text }, content.library);
  for (const format of FORMATS) {
    const view = page && viewOf(page, format.view);
    if (view && format.madeBy === 'editions') expect((await format.make(view, env)).bytes.length).toBeGreaterThan(0);
  }
});
