import { describe, expect, test } from 'vitest';
import { mergeResults, readQuestion, type KnownWord } from '../../../src/core/search/question.ts';

const imha: KnownWord = { id: 'imha', word: 'IMHA', inFull: 'Independent Mental Health Advocate', meaning: 'Someone on your side.', forms: ['IMHAs'], alsoCalled: ['hospital advocate', 'imah'] };
const relative: KnownWord = { id: 'nearest-relative', word: 'Nearest relative', meaning: 'Someone in your family.', forms: [], alsoCalled: ['next of kin'] };
const read = (asked: string) => readQuestion(asked, [imha, relative]);

describe('a question in someone\'s own words', () => {
  test('is looked up by the words that tell what it is about', () => {
    expect(read('How do I get an IMHA on section 3?').query).toBe('imha section 3');
  });
  test('finds our name for a thing by another name', () => {
    const { query, words } = read('what is a hospital advocate');
    expect(query).toBe('imha');
    expect(words.map(({ id }) => id)).toEqual(['imha']);
  });
  test('finds a word in spite of a slip of the pen', () => {
    expect(read('IMAH').query).toBe('imha');
  });
  test('keeps a name of several words together, and tells which word it is', () => {
    const { query, words } = read('Can my next of kin ask?');
    expect(query).toBe('nearest relative ask');
    expect(words).toEqual([relative]);
  });
  test('does not take part of a name for the whole', () => {
    expect(read('a relative').words).toEqual([]);
  });
  test('keeps the numbers of a section with brackets', () => {
    expect(read('section 5(2)').terms).toEqual(['section', '5', '2']);
  });
  test('that is all filling words is looked up as it stands', () => {
    expect(read('what can I do').query).toBe('what can i do');
  });
  test('that is empty asks for nothing', () => {
    expect(read(' ?! ')).toEqual({ query: '', terms: [], words: [] });
  });
});

describe('when no page has all the words', () => {
  test('a page that has more of them comes first, and each page comes once', () => {
    const both = { id: 'both', score: 1 };
    const one = { id: 'one', score: 1.5 };
    expect(mergeResults([[one, both], [both]]).map(({ result }) => result.id)).toEqual(['both', 'one']);
  });
  test('a rare word counts for more than a common one', () => {
    const common = ['a', 'b', 'c', 'd'].map((id) => ({ id, score: 1 }));
    expect(mergeResults([common, [{ id: 'rare', score: 1 }]])[0]?.result.id).toBe('rare');
  });
});
