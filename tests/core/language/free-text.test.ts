import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/core/language/findings.ts';
import type { Reading } from '../../../src/core/language/reading.ts';
import { splitSentences } from '../../../src/core/language/sentences.ts';
import { wordsOf } from '../../../src/core/language/tokens.ts';
import { WORDS } from './pages.ts';

/** A letter, say: sentences without parts or pictures. */
function textOf(text: string): Reading {
  const sentences = splitSentences(text).map((sentence) => ({ kind: 'text' as const, text: sentence.text, words: wordsOf(sentence.text), line: 1, point: -1 }));
  return { parts: [], sentences, explainedAt: new Map() };
}

const rules = (text: string, ...only: string[]): string[] => (
  findingsIn(textOf(text), { words: WORDS }).filter(({ rule }) => only.includes(rule)).map(({ rule, severity, words = [] }) => [rule, severity, ...words].join(' ')));

describe('a text that is no page', () => {
  test('may hold a phone number, in short groups', () => {
    expect(rules('Phone 0300 123 3393. Or phone 116 123.', 'N8')).toEqual([]);
    expect(rules('Phone 03001233393 or (0115)4960000. Text 85258.', 'N8')).toEqual(['N8 warning 03001233393', 'N8 warning (0115)4960000']);
  });

  test('says somewhere who to ask, once it is long enough to be a whole text', () => {
    const long = 'You can have a bed in a room of your own. '.repeat(12);
    expect(rules(long, 'O2')).toEqual(['O2 warning']);
    expect(rules(`Ask a nurse. ${long}`, 'O2')).toEqual([]);
    expect(rules('You can have a bed.', 'O2')).toEqual([]);
  });
});

describe('no word is reported twice', () => {
  test.each([
    ['a hard word', 'They commence. They commence.', ['W5 error commence']],
    ['a less common word', 'The therapy is here. The therapy is there.', ['W6 warning therapy']],
    ['a phrase with a hard word in it', 'It is in relation to you.', ['W17 error in relation to']],
    ['a hard word from another language', 'Send your résumé.', ['W16 error résumé']],
    ['a hard word in a phrase of the list that is not shorter', 'Come in accordance with it.', ['W5 error accordance']],
  ])('%s', (_name, text, expected) => {
    expect(rules(text, 'W5', 'W6', 'W14', 'W15', 'W16', 'W17')).toEqual(expected);
  });
});
