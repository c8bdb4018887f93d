import { expect, test } from 'vitest';
import { readContent } from '../../../scripts/content/read-content.ts';
import { nextReviews } from '../../../src/core/offline/next-reviews.ts';

test('a page, its easy read and the steps of a tool know when their words are to be checked again', async () => {
  const { content } = await readContent('tests/fixtures/content');
  const next = nextReviews(content);
  const [page] = content.pages;
  const [flow] = content.flows;
  expect(next(`${page?.id}/`)).toBe(page?.meta.reviewed.next);
  expect(next(`${page?.id}/easy-read/`)).toBe(page?.meta.reviewed.next);
  if (flow) expect(next(`tools/${flow.id}/patients/yes/`)).toBe(flow.definition.reviewed.next);
  expect([next(''), next('words/')]).toEqual([undefined, undefined]);
});
