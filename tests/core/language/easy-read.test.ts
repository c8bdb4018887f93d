import { describe, expect, test } from 'vitest';
import { checkEasyRead } from '../../../src/core/language/easy-read.ts';
import { checkPlain } from '../../../src/core/language/plain.ts';
import { scoreOf } from '../../../src/core/language/score-card.ts';
import { easyRead, standard, WORDS } from './pages.ts';

const context = { words: WORDS };
const points = (...sentences: string[]): string => `:::easy-read[A title]\n\n${sentences.map((words) => `- ![talk] ${words}`).join('\n\n')}\n\n:::\n`;
const words = (count: number): string => `${Array.from({ length: count }, () => 'ask').join(' ')}.`;

describe('an editor is told about the easy read of a page', () => {
  test('good easy read has nothing to report', () => {
    expect(checkEasyRead(easyRead(points('You can ask for an **advocate**.', 'Your advocate is free.')), context)).toEqual([]);
  });

  test('each fault has the file, the line of its words, and the code of its rule, in reading order', () => {
    const faults = checkEasyRead(easyRead(points('You can ask.', 'Do not\n  wait. You can’t\n  leave via the door.')), context);
    expect(faults.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['content/pages/test/page.mdx', 6, 'W13'],
      ['content/pages/test/page.mdx', 6, 'W15'],
    ]);
  });

  test('words in links and in italics are words', () => {
    const faults = checkEasyRead(easyRead(points('See [who can’t](/a/).', 'Go *via* here.')), context);
    expect(faults.map(({ rule }) => rule)).toEqual(['W13', 'W15']);
  });

  test.each([
    ['a sentence of 5,000 words', words(5000)],
    ['a sentence of 5,000 hard words', Array.from({ length: 5000 }, (_, n) => `tribunal${[...n.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}`).join(' ')],
    ['emoji', '🙂 👩🏽‍🦽'],
    ['Polish', 'Masz prawo do rzecznika. Zapytaj pielęgniarkę.'],
    ['Arabic', 'يمكنك أن تسأل؟ نعم.'],
    ['names of things inside JavaScript', 'constructor toString valueOf hasOwnProperty'],
    ['many digits', '1'.repeat(3000) + '.' + '2'.repeat(3000)],
    ['many groups of digits', '12 '.repeat(2000)],
    ['many capitals', 'I'.repeat(3000)],
  ])('%s does no harm', (_name, text) => {
    expect(() => checkEasyRead(easyRead(points(text)), context)).not.toThrow();
  });
});

test('the score counts points with their meanings, leaves titles out, and counts each unexplained hard word once', () => {
  const view = easyRead(points('You can have an **advocate**.', 'The tribunal can help. Ask the tribunal.', 'Ask the CQC.'));
  // 5 words and the meaning's 6, then 4 and 3, then 3.
  expect(scoreOf(view, context)).toMatchObject({ sentences: 5, words: 21, longest: 6, mean: 4.2, points: 3, unexplained: 2 });
});

describe('standard words are plain', () => {
  const rules = (text: string, audience: ('patients' | 'carers' | 'staff' | 'services')[]): string[] => (
    checkPlain(standard(text, { audience })).map(({ rule, severity, line }) => `${rule} ${severity} ${line}`));

  test('patients and carers have sentences of at most 25 words', () => {
    expect(rules(words(25), ['patients'])).toEqual([]);
    expect(rules(words(26), ['carers'])).toEqual(['W2 error 1']);
    expect(rules(`${words(5)}\n\n${words(26)}`, ['staff', 'patients'])).toEqual(['W2 error 3']);
  });

  test('staff and services may have 35, and longer ones are worth a look', () => {
    expect(rules(words(35), ['staff'])).toEqual([]);
    expect(rules(words(36), ['services'])).toEqual(['W2 warning 1']);
  });

  test('sentences are short on average, over enough words to tell', () => {
    expect(rules(words(17), ['patients'])).toEqual([]);
    expect(rules(Array.from({ length: 20 }, () => words(17)).join(' '), ['patients'])).toEqual(['plain-mean error 1']);
    expect(rules(Array.from({ length: 8 }, () => words(17)).join(' '), ['services'])).toEqual([]);
    expect(rules(Array.from({ length: 8 }, () => words(20)).join(' '), ['services'])).toEqual(['plain-mean error 1']);
  });

  test('headings, list items, cells and highlighted blocks stand by themselves, and links with their words', () => {
    const half = words(20).slice(0, -1);
    const text = `## ${half}\n\n${half}\n\n- ${half}\n- ${half}\n\n| ${half} | ${half} |\n| --- | --- |\n| ${half} | ${half} |\n\n:::example[${half}]\n${half}\n:::\n`;
    expect(rules(text, ['patients'])).toEqual([]);
    expect(rules(`- one\n- [${words(30).slice(0, -1)}](/a/)`, ['patients'])).toEqual(['W2 error 2']);
    expect(rules(`:::example[A title]\n${words(30)}\n:::\n`, ['patients'])).toEqual(['W2 error 2']);
  });

  test('an empty page does no harm', () => {
    expect(rules('', ['patients'])).toEqual([]);
  });

  test('the audience may be given in place of the page’s own', () => {
    expect(checkPlain(standard(words(30), { audience: ['staff'] }), { audience: ['patients'] })).toHaveLength(1);
  });
});
