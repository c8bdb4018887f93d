import { expect, test } from 'vitest';
import { sheetFindings } from '../../scripts/easy-read/sheet-findings.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';

const { content } = await readContent('content');
const env = await editionEnvironment(content);

test.each(content.pages.map((page) => [page.meta.title, page] as const))('the sheets of "%s" lie on paper as the rules would have them', async (_title, page) => {
  const found = await sheetFindings(page, env);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(found.filter(({ sheet }) => sheet === 'easy-read')).toEqual([]);
});
