import { describe, expect, test } from 'vitest';
import { easeOf } from '../../../src/core/language/hard-words.ts';
import { plainWordsAt } from '../../../src/core/language/plain-words.ts';
import { frequencyRank } from '../../../src/core/language/word-frequency.ts';

describe('a word is as hard as readers find it', () => {
  test.each(['you', 'hospital', 'nurse', 'medicine', 'ward', 'phone', 'leaflet', 'mum', 'complain', 'serious'])('%s is easy', (word) => {
    expect(easeOf(word)).toBe('easy');
  });

  test.each(['advocate', 'tribunal', 'detained', 'sectioned', 'confidential', 'commence', 'clinician', 'interpreter', 'statutory'])('%s is hard', (word) => {
    expect(easeOf(word)).toBe('hard');
  });

  test.each(['therapy', 'surgery', 'authority'])('%s is worth a check', (word) => {
    expect(easeOf(word)).toBe('check');
  });

  test('a form is no harder than its word, and a British spelling no harder than an American one', () => {
    for (const word of ['nurses', 'decided', 'asking', 'easier', 'children', 'patient’s', 'patients’', 'colour', 'realised', 'neighbour']) expect(easeOf(word), word).toBe('easy');
    for (const word of ['advocates', 'Tribunals', 'advocate’s']) expect(easeOf(word), word).toBe('hard');
  });

  test('days, months, numbers and addresses are for other rules', () => {
    for (const word of ['Wednesday', 'February', 'seventeen', '1983', '5(2)', '9:30am', 'www.mind.org.uk', 'a']) expect(easeOf(word), word).toBe('easy');
  });

  test('a word with a hyphen is as hard as its hardest part', () => {
    expect(easeOf('easy-to-read')).toBe('easy');
    expect(easeOf('advocate-led')).toBe('hard');
  });

  test('words that name things inside JavaScript, words of other scripts and signs do no harm', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'прав', '你好', '🙂', '', '-', "'"]) expect(['easy', 'check', 'hard']).toContain(easeOf(word));
    expect(easeOf('a'.repeat(5000))).toBe('hard');
  });
});

test('the commonest word of talk has rank 1, and capitals make no difference', () => {
  expect(frequencyRank('you')).toBe(1);
  expect(frequencyRank('Hospital')).toBe(frequencyRank('hospital'));
  expect(frequencyRank('advocacyish')).toBeUndefined();
});

describe('a hard word has a plain one beside it, where the list knows one', () => {
  test('in any form, and in the longest phrase it is part of', () => {
    expect(plainWordsAt(['Staff', 'notified', 'you'], 1)?.plain).toBe('tell');
    expect(plainWordsAt(['your', 'nearest', 'relatives'], 2)?.phrase).toBe('nearest relative');
    expect(plainWordsAt(['detained', 'under', 'the', 'Mental', 'Health', 'Act'], 0)?.phrase).toBe('detained under the Mental Health Act');
  });

  test('and a legal word says that it is one', () => {
    expect(plainWordsAt(['the', 'tribunal'], 1)?.legal).toBe(true);
    expect(plainWordsAt(['commence'], 0)?.legal).toBe(false);
    expect(plainWordsAt(['nurse'], 0)).toBeUndefined();
  });
});
