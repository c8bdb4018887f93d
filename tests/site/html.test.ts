import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtPages, listedPaths } from '../support/site.ts';

const pages = builtPages();
const listed = new Set(listedPaths());
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The build writes compact HTML; these two are matters of taste in hand-written pages.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Both ways of writing `<br>` are valid, and so are both of `checked`.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A phone number that must not break is written with no-break spaces by the content, not by a style.
    'tel-non-breaking': 'off',
    'doctype-style': 'off',
  },
});

describe('the HTML of every page is valid', { meta: { check: 'html-valid' } }, () => {
  for (const { path, html } of pages) {
    test(path, async () => {
      const report = await validator.validateString(html);
      const messages = report.results.flatMap((result) => result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`));
      expect(messages).toEqual([]);
    });
  }
});

describe('someone who goes by titles and headings finds their way', { meta: { check: ['titles-and-headings', 'language'] } }, () => {
  test('no two pages have the same title', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  });
  for (const { path, html } of pages) {
    test(`${path} has one first heading, no level left out, and says that it is in British English`, () => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
      expect(html).toMatch(/<html[^>]* lang="en-GB"/);
      const heading = (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '').replace(/&#?\w+;/g, '-').trim();
      expect(heading.length, heading).toBeGreaterThan(0);
      // The question or the answer of a tool is its heading, and may be a whole sentence.
      if (listed.has(path)) expect(heading.length, heading).toBeLessThanOrEqual(65);
    });
  }
});
