import { describe, expect, test } from 'vitest';
import { tagged } from '../../../src/core/language/tags.ts';

const verbs = (sentence: string): string[] => tagged(sentence).verbs.map(({ text }) => text);

describe('the verbs of a sentence', () => {
  test.each([
    ['You can ask for help.', ['can ask']],
    ['Ask a nurse to tell you if your section changes.', ['Ask', 'changes']],
    ['Tell staff what you want.', ['Tell', 'want']],
    ['The council pays.', ['pays']],
    ['Leave can have rules that you must keep.', ['can have', 'must keep']],
    ['Most people kept in hospital by law can have an advocate.', ['can have']],
    ['Your advocate helps you speak up.', ['helps']],
    ['You don’t have to go.', ['don’t have']],
    ['What does the service do well?', ['does']],
  ])('%s', (sentence, expected) => expect(verbs(sentence)).toEqual(expected));

  test('stand where the offsets say, also after a curly apostrophe', () => {
    const sentence = 'The nurse’s office is open, and you can ask.';
    for (const { start, end, text } of tagged(sentence).verbs) expect(sentence.slice(start, end)).toBe(text);
    expect(verbs(sentence)).toEqual(['is', 'can ask']);
  });
});

describe('the passives of a sentence', () => {
  const passives = (sentence: string): unknown[] => tagged(sentence).passives
    .map(({ subject, auxiliary, participle, by }) => [subject, auxiliary, participle, by]);

  test.each([
    ['You are told your rights by a nurse.', [['You', 'are', 'told', 'a nurse']]],
    ['On section 2, you will not be given a form by post.', [['you', 'will be', 'given', undefined]]],
    ['The person gets told.', [['The person', 'gets', 'told', undefined]]],
    ['Are you told in time?', [[undefined, 'are', 'told', undefined]]],
    ['A nurse has told you.', []],
    ['There are locked doors.', []],
  ])('%s', (sentence, expected) => expect(passives(sentence)).toEqual(expected));
});

describe('the negatives of a sentence', () => {
  const negatives = (sentence: string): string[] => tagged(sentence).negatives.map(({ word }) => word);

  test.each([
    ['You do not have to pay, and no one asks.', ['not', 'no']],
    ['You can say no.', []],
    ['The answer is no.', []],
    ['You don’t pay.', ['don’t']],
  ])('%s', (sentence, expected) => expect(negatives(sentence)).toEqual(expected));
});

test.each([
  ['5,000 words', 'You can ask and they were told that '.repeat(625), 5000],
  ['one word of 20,000 letters', '你'.repeat(20_000), 20],
  ['nothing', '', 0],
])('a sentence of %s is tagged', (_name, sentence, words) => {
  expect(tagged(sentence).words).toHaveLength(words);
});
