import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLetter } from '../../../src/core/easy-letter/check.ts';
import { makeEasyReadLabelsSchema } from '../../../src/core/data/labels-make-easy-read.ts';
import { wordsSchema } from '../../../src/core/data/words.ts';
import { readText } from '../../../src/core/language/read-text.ts';

const content = async (path: string) => parse(await readFile(`content/${path}`, 'utf8')) as unknown;
const words = wordsSchema.parse(await content('words.yaml'));
const { hints } = makeEasyReadLabelsSchema.parse(await content('labels/make-easy-read.yaml'));
const check = (text: string) => checkLetter(readText(text), { words }, hints);
const rules = (text: string) => check(text).sentences.map((found) => found.map(({ rule }) => rule));

test('A plain letter gets no hint', () => {
  expect(check('You can bring a friend.\nYour nurse will help you.')).toEqual({ sentences: [[], []], whole: [] });
});

describe('A hint says what to try', () => {
  test('another word, where our list has one', () => {
    const [[hint] = []] = check('We will notify you.').sentences;
    expect(hint).toMatchObject({ rule: 'W5', weight: 'change' });
    expect(hint?.hard).toContain('notify');
    expect(hint?.todo).toContain('“tell”');
  });

  test('the meaning from the glossary, for a word that it has', () => {
    const [[hint] = []] = check('You can see an advocate.').sentences;
    expect(hint?.todo).toContain(words.find(({ id }) => id === 'advocate')?.easyRead);
  });

  test('shorter, with the count of words', () => {
    const [[hint] = []] = check('You can go to the shop and to the park and to the beach with your mum and dad.').sentences.map((all) => all.filter(({ rule }) => rule === 'W1'));
    expect(hint?.hard).toContain('19');
  });
});

describe('A hard word that is explained is left alone', () => {
  test.each([
    ['You can see an advocate.\nAn advocate helps you say what you want.'],
    ['You can go to the tribunal.\nThe tribunal is a group of people.'],
    ['You take clozapine.\nClozapine is a medicine.'],
    ['You take clozapine.\nThis means you need blood tests.'],
    ['An advocate is a person who helps you speak up.'],
  ])('%s', (text) => { expect(rules(text).flat().filter((rule) => rule === 'W5' || rule === 'W6')).toEqual([]); });

  test('and not when the next sentence is about something else', () => {
    expect(rules('You take clozapine.\nYour nurse will come.')[0]).toContain('W5');
  });
});

test('Hints for a letter speak of the letter, and not of the files of this site', () => {
  const hard = 'Pursuant to the MHA the multidisciplinary team may notify service users, e.g. via the IMHA or RC, of Section III. It isn\'t known. '
    + 'The patient was informed by staff on 6/8/27 at 14:00 that 33% of 12,000 people got help, and they were, inter alia, told not to never leave, which is a piece of cake. '
    + 'The AMHP is an advocacy worker. The nearest relative should be consulted. Call 0300 123 4567.';
  const found = check(hard);
  expect(found.sentences.flat().length).toBeGreaterThan(5);
  for (const { hard: said, todo } of [...found.sentences.flat(), ...found.whole]) {
    expect(`${said} ${todo}`).not.toMatch(/content\/|\*\*|\bglossary\b|\bthis page\b|::|front matter|undefined|\{\w+\}/i);
    expect(said).not.toBe('');
  }
});

describe('Whatever is pasted gets an answer', () => {
  const sentence = 'The multidisciplinary team will notify you of the outcome in due course, which is usually soon, ';
  test.each<[string, string]>([
    ['nothing', ''], ['only spaces', ' \n\t\n '], ['only marks', '*** --- !!!'],
    ['a sentence of 5,000 words', `${sentence.repeat(330)}ok.`], ['HTML', '<p class="x">You can &amp; will <b>go</b>.</p><script>alert(1)</script>'],
    ['a table', 'Day\tTime\nMonday\t2pm\n| a | b |\n|---|---|'], ['Word', '•\tYou can’t smoke\n–  “Quotes” and …\n1)\u00a0Third\u000bnew line'],
    ['emoji and other signs', '😀 👩🏽‍⚕️ \u202eabc\u0000'],
  ])('%s', (_, text) => {
    const reading = readText(text);
    expect(checkLetter(reading, { words }, hints).sentences.length).toBe(reading.sentences.length);
  });

  test('Another language is told, instead of a hint at each word', () => {
    for (const text of [
      'Diese Einladung richtet sich an alle Bewohnerinnen und Bewohner der Einrichtung. Bitte bringen Sie Ihre Unterlagen rechtzeitig mit, damit wir gemeinsam besprechen können, welche Unterstützung nötig ist.',
      'هذه الرسالة عن اجتماعك في المستشفى يوم الاثنين القادم مع الطبيب والممرضة وسوف نتحدث معك عن علاجك وعن حقوقك وعن كل ما تريد أن تسأل عنه في ذلك اليوم',
    ]) expect(check(text)).toMatchObject({ whole: [{ rule: 'language' }] });
  });

  test('A very hard sentence has a list that can be read', () => {
    expect(check(`${sentence.repeat(40)}and aardvark, amortisation, ostensibly, notwithstanding, hitherto, jurisdiction.`).sentences[0]?.length).toBeLessThanOrEqual(7);
  });
});
