import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/language/sentences.ts';

const texts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('a text falls into the sentences that a reader would see', () => {
  test.each([
    ['You can ask. Staff must tell you.', ['You can ask.', 'Staff must tell you.']],
    ['Can I leave? Yes! Ask now.', ['Can I leave?', 'Yes!', 'Ask now.']],
    ['An item without a full stop', ['An item without a full stop']],
    ['Over two\nlines. And on', ['Over two lines.', 'And on']],
    ['Ask "Can I leave?" Then wait.', ['Ask "Can I leave?"', 'Then wait.']],
    ['“Can I leave?” they asked.', ['“Can I leave?” they asked.']],
    ['It is free (always). You can ask.', ['It is free (always).', 'You can ask.']],
    ['Wait … Then ask.', ['Wait …', 'Then ask.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('a full stop inside a name, a number or an address ends nothing', () => {
  test.each([
    'Ask Dr. Shah or Mrs. Lee today.',
    'Come at 9:30am or 5.30pm.',
    'Section 5(2) is on page 2.5 of the book.',
    'Go to www.mind.org.uk or https://example.org/a.b?c=d.',
    'Form No. 1 is for you.',
    'Bring things, e.g. a book, i.e. what you like.',
    'Bring food, drink etc. with you.',
    'It starts at 5 p.m. on Monday.',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([text]);
  });

  test('a time, "no" and "etc." may still be the last word', () => {
    expect(texts('Come at 5pm. 3 people can come.')).toHaveLength(2);
    expect(texts('You can say no. Staff must listen.')).toHaveLength(2);
    expect(texts('Bring food etc. Then go.')).toHaveLength(2);
  });
});

test('a sentence knows where it starts in the text', () => {
  const text = '  One is here.\n  Two is there.';
  expect(splitSentences(text).map(({ start }) => text.slice(start, start + 3))).toEqual(['One', 'Two']);
});

describe('a text that is not what we hoped for does no harm', () => {
  test.each([
    ['nothing', '', 0],
    ['blanks', ' \n\t ', 0],
    ['marks only', '... ?! — “”', 0],
    ['emoji only', '🙂🙂 👩🏽‍🦽.', 0],
    ['emoji beside words', 'You can ask 🙂. Staff help.', 2],
    ['Welsh', "Mae gennych hawl i eiriolwr. Gofynnwch i'r nyrs.", 2],
    ['Arabic', 'يمكنك أن تسأل؟ نعم.', 2],
    ['Chinese', '你可以问。', 1],
    ['one sentence of 5,000 words', 'word '.repeat(5000), 1],
    ['5,000 full stops', '.'.repeat(5000) + 'x', 1],
    ['5,000 brackets', 'x.' + ')'.repeat(5000) + 'x', 1],
  ])('%s', (_name, text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});
