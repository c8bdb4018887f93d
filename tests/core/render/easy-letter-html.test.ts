import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { FinishedLetter } from '../../../src/core/easy-letter/letter.ts';
import { easyLetterHtml } from '../../../src/core/render/easy-letter-html.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path fill="#92d3f5" d="M4 4h9v9z"/></svg>';
const letter: FinishedLetter = {
  title: 'Your meeting', size: 16, made: 'Made on 1 March 2027.', credit: 'Pictures by OpenMoji. CC BY-SA 4.0',
  rows: [
    { text: 'This is about your meeting.', heading: false, picture: { id: 'letter', alt: 'A "closed" letter.', svg } },
    { text: 'When', heading: true },
    { text: 'Come on 6 March & bring <b>your letter</b>.', heading: false },
    { text: 'You can say no.', heading: false, picture: { id: 'say-no', alt: 'A hand says no.', svg } },
  ],
};

describe('The web page of a letter', () => {
  test('is valid, in one file that needs no other', async () => {
    const html = easyLetterHtml(letter);
    const report = await new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules: { 'long-title': 'off', 'no-inline-style': 'off' } }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
    expect(html).not.toMatch(/<(?:link|script|img|iframe)\b|url\(/);
  });

  test('has every word and picture, each picture with its words and before its sentence', () => {
    const html = easyLetterHtml(letter);
    expect(html.match(/<svg role="img" aria-label="[^"]+"/g)).toEqual(['<svg role="img" aria-label="A &quot;closed&quot; letter."', '<svg role="img" aria-label="A hand says no."']);
    expect(html).toMatch(/<h1>Your meeting<\/h1>[\s\S]*<\/svg><p>This is about your meeting\.<\/p>[\s\S]*<h2>When<\/h2>[\s\S]*Made on[\s\S]*CC BY-SA 4\.0/);
  });

  test('shows what was typed as it was typed, and never runs it', () => {
    expect(easyLetterHtml(letter)).toContain('&amp; bring &lt;b&gt;your letter&lt;/b&gt;.');
    const evil = easyLetterHtml({ ...letter, title: '</title><script>alert(1)</script>', rows: [], credit: '' });
    expect(evil).not.toContain('<script');
  });

  test('keeps dates on one line, and letters of the chosen size', () => {
    expect(easyLetterHtml({ ...letter, size: 20 })).toMatch(/font: 20pt/);
    expect(easyLetterHtml(letter)).toContain('6\u00a0March');
  });
});
