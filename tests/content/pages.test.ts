import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../scripts/content/check-folder.ts';
import { faultMessage } from '../../src/core/fault.ts';

const { content, faults } = await checkFolder('content');
const errors = faults.filter(({ severity }) => severity === 'error');
const of = (file: string) => errors.filter((fault) => fault.file === file).map(faultMessage);

describe('a page holds what it promises: its facts in both readings, plain sentences, links that lead somewhere', () => {
  for (const page of [...content.pages, ...content.sitePages]) {
    test(`${page.meta.title} (${page.id})`, () => expect(of(page.file)).toEqual([]));
  }
});

test('the data files are whole, and agree with each other', () => {
  expect(errors.filter(({ file }) => !file.endsWith('.mdx')).map(faultMessage)).toEqual([]);
});
