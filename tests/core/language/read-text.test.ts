import { expect, test } from 'vitest';
import { isOtherLanguage } from '../../../src/core/language/other-language.ts';
import { readText } from '../../../src/core/language/read-text.ts';

/** Each sentence with its line and its point. */
const read = (text: string) => readText(text).sentences.map(({ line, point, text: words }) => `${line} ${point} ${words}`);

test('each paragraph is a point, and each sentence has the line on which it begins', () => {
  expect(read('You can ask. It is free.\n\n\nA nurse can help you.')).toEqual(['1 0 You can ask.', '1 0 It is free.', '4 1 A nurse can help you.']);
});

test.each([
  ['•\tAsk now.'], ['–\tAsk now.'], ['– Ask now.'], ['o\tAsk now.'], ['1.\tAsk now.'], ['12) Ask now.'], ['(3) Ask now.'], ['·  Ask now.'], ['\ufeff\u200b• Ask now.'],
])('the sign before an item of a list is no word of it: %j', (line) => {
  expect(read(`${line}\n${line}`)).toEqual(['1 0 Ask now.', '2 1 Ask now.']);
});

test('a number or a small word that begins a sentence is no sign of a list', () => {
  expect(read('14 days is the longest.\n\no yes, you can.\n\n-5 is cold.')).toEqual(['1 0 14 days is the longest.', '3 1 o yes, you can.', '5 2 -5 is cold.']);
});

test('a sentence that goes over the end of a line is one; lines that stand by themselves are several', () => {
  expect(read('You can ask for\nhelp today.')).toEqual(['1 0 You can ask for help today.']);
  expect(read('You can ask the people who look after you on your own ward, or\nDr Shah.')).toHaveLength(1);
  expect(read('Your name\nYour ward\nYour doctor')).toHaveLength(3);
  expect(read('You can ask.\nit is free.')).toHaveLength(2);
});

test('every way of ending a line counts as one line', () => {
  for (const end of ['\n', '\r\n', '\r', '\v', '\u2028']) expect(read(`You can ask.${end}It is free.`), JSON.stringify(end)).toEqual(['1 0 You can ask.', '2 1 It is free.']);
});

test('what Word pastes unseen is taken out, and hard spaces are spaces', () => {
  expect(read('You\u00a0can’t wa\u00adit\u200b for 14\u202fdays\0.')).toEqual(['1 0 You can’t wait for 14 days.']);
});

test('signs that are read are kept: other alphabets, emoji of several parts', () => {
  expect(read('👩‍👩‍👧 You can ask.')).toEqual(['1 0 👩‍👩‍👧 You can ask.']);
  expect(read('يحق لك أن تطلب. هذا مجاني.')).toHaveLength(2);
});

test('nothing to read gives no sentence', () => {
  for (const text of ['', ' \n\t\n', '\0\0', '?!… — • {} <>', '😀😀', '\ufeff']) expect(readText(text).sentences, JSON.stringify(text)).toEqual([]);
});

test.each<[string, string, number]>([
  ['one sentence of 5,000 words', `You ${'can ask for help and '.repeat(1000)}wait.`, 1],
  ['one word of a million letters', 'a'.repeat(1_000_000), 1],
  ['a million signs', '.,;:!?-()'.repeat(110_000), 0],
  ['a million line ends', '\n'.repeat(1_000_000), 0],
  ['a million spaces', ' '.repeat(1_000_000), 0],
  ['lines that go on and on', 'you can ask for help today and\n'.repeat(32_000), 1],
  ['items without end', '• You can ask.\n'.repeat(66_000), 66_000],
])('%s is read', (_name, text, sentences) => {
  expect(readText(text).sentences).toHaveLength(sentences);
});

test('another language is told by its letters or its words, and a few words are never judged', () => {
  const other = (text: string) => isOtherLanguage(readText(text).sentences);
  for (const text of [
    'Mae gennych chi hawl i eiriolwr annibynnol. Gall eich helpu i ddeall eich hawliau a dweud beth rydych chi ei eisiau. Nid yw’n costio dim i chi.',
    'Masz prawo do niezależnego rzecznika. Pomoże ci zrozumieć twoje prawa i powiedzieć, czego chcesz. To nic nie kosztuje i możesz poprosić pielęgniarkę.',
    '您有权获得独立的精神健康倡导者的帮助。他会帮助您了解您的权利。', 'يحق لك أن تطلب محامياً مستقلاً لمساعدتك.',
  ]) expect(other(text), text).toBe(true);
  for (const text of ['Bonjour tout le monde.', '您好', 'You can ask Zbigniew Brzęczyszczykiewicz.', 'A multidisciplinary practitioner adjudicates notwithstanding contraindications, and whoever has been sectioned may ask for the advocate who is on the ward that day.']) expect(other(text), text).toBe(false);
});
