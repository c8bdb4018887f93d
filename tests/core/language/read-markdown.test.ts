import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/core/language/read-markdown.ts';

const read = (text: string) => readMarkdown(text).sentences.map(({ kind, line, point, text: words }) => `${kind} ${line} ${point} ${words}`);

test('headings, paragraphs, items and cells are read, each with its line', () => {
  expect(read('# Help\n\nYou *can* [ask](/x).\n\n- Ask now.\n- Or later.\n\n| Day | Time |\n| --- | --- |\n| Monday | 5pm |\n')).toEqual([
    'title 1 -1 Help', 'text 3 1 You can ask.', 'text 5 2 Ask now.', 'text 6 3 Or later.',
    'cell 8 4 Day', 'cell 8 4 Time', 'cell 10 4 Monday', 'cell 10 4 5pm',
  ]);
});

test('what is no words is left out, and the lines stay those of the file: a head, HTML, code, the lines of our blocks', () => {
  const head = '---\ntitle: Don’t read: [this\n---\n';
  expect(read(`${head}\n<div>\nnot this\n</div>\n\n\`\`\`\nnor this\n\`\`\`\n\n:::easy-read[Help]\n\n- You can ask.\n\n:::\n`)).toEqual(['text 15 0 You can ask.']);
  expect(read(`\ufeff${head.replaceAll('\n', '\r\n')}You can ask.\r\n`)).toEqual(['text 4 0 You can ask.']);
});

test('items that open with a picture are points', () => {
  const { parts } = readMarkdown('- ![nurse] Ask a nurse. It is free.\n- ![A phone](phone.png) Ring us.\n- No picture.\n');
  expect(parts).toHaveLength(1);
  expect(parts[0]?.points.map(({ line, picture, sentences }) => [line, picture, sentences.map(({ text }) => text)])).toEqual([
    [1, 'nurse', ['Ask a nurse.', 'It is free.']], [2, 'A phone', ['Ring us.']],
  ]);
});

/** A parser of Markdown takes hours over some of these, or gives up. */
test.each<[string, string]>([
  ['pictures that never end', '![a]('.repeat(200_000)],
  ['stars and lines that cross', '*a_ '.repeat(250_000)],
  ['quotations in quotations', `${'>'.repeat(100_000)} a`],
  ['lists in lists on one line', `${'- '.repeat(100_000)}a`],
  ['lists in lists, line by line', Array.from({ length: 1300 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
  ['brackets', '['.repeat(1_000_000)],
  ['a million stars', '*'.repeat(1_000_000)],
])('one megabyte of %s is read as plain words', (_name, text) => {
  expect(() => readMarkdown(text)).not.toThrow();
});
