import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createBraille, type Grade } from '../../scripts/lib/braille.ts';
import { brailleWords } from '../../src/core/render/braille-words.ts';
import { wordsOf } from '../../src/core/render/words.ts';
import { viewOf } from '../../src/core/views.ts';
import { fixtureEditions } from './fixture.ts';

const translate = createBraille();

describe('Words stand in braille as the rules of UEB have it', () => {
  test.each([
    // Contractions.
    ['the', 'THE', '!'],
    ['You can ask people for more', ',YOU CAN ASK PEOPLE FOR MORE', ',Y C ASK P = M'],
    ['with knowledge', 'WITH KNOWLEDGE', ') K'],
    ['It is your right', ',IT IS YOUR RIGHT', ',X IS YR "R'],
    ['the name of a day', 'THE NAME OF A DAY', '! "N ( A "D'],
    // Capitals.
    ['Mental Health Act', ',MENTAL ,HEALTH ,ACT', ',M5TAL ,H1L? ,ACT'],
    ['an IMHA', 'AN ,,IMHA', 'AN ,,IMHA'],
    ['two IMHAs', 'TWO ,,IMHA,\'S', 'TWO ,,IMHA,\'S'],
    // Numbers, times, money, sections.
    ['14 days', '#AD DAYS', '#AD "DS'],
    ['9:30am', '#I3#CJ;AM', '#I3#CJ;AM'],
    ['5pm', '#EPM', '#EPM'],
    ['section 5(2)', 'SECTION #E"<#B">', 'SEC;N #E"<#B">'],
    ['£20', '@L#BJ', '@L#BJ'],
    ['0300 123 4567', '#JCJJ"ABC"DEFG', '#JCJJ"ABC"DEFG'],
    // Punctuation.
    ['“Yes,” they said.', '8,YES10 THEY SAID4', '8,YES10 !Y SD4'],
    ['the patients’ rights', 'THE PATIENTS\' RIGHTS', '! PATI5TS\' "RS'],
    ['site.example/help', 'SITE4EXAMPLE_/HELP', 'SITE4EXAMPLE_/HELP'],
  ])('%s', (print, grade1, grade2) => {
    expect([translate(print, 1), translate(print, 2)]).toEqual([grade1, grade2]);
  });
});

describe('What these tables have wrong is put right', () => {
  test.each([
    ['a number goes on over a space, before a 6 too', '0300 600 6000', '#JCJJ"FJJ"FJJJ'],
    ['a long printed dash is a dash', 'one — two', 'ONE ,- TWO'],
    ['low signs are written out before a colon', 'it may be: yes', 'X MAY BE3 YES'],
    ['and before a semicolon', 'it is enough; yes', 'X IS 5\\<2 YES'],
    ['Welsh and Polish letters have their accents', 'Ŵŷ łń', ',^%W^%Y @*L^/N'],
    ['a tick is a tick', '✓', '@%'],
  ])('%s', (_, print, cells) => {
    expect(translate(print, print.startsWith('one') ? 1 : 2)).toBe(cells);
  });
});

test('A letter that braille has no sign for is named, with the words around it', () => {
  expect(() => translate('Ask for the ж sheet', 1)).toThrow('Braille has no sign for "ж" (U+0436) in "Ask for the ж sheet".');
  expect(() => translate('smile 🙂 now', 2)).toThrow('"🙂" (U+1F642)');
});

test('Loading the translator leaves alone how this process treats its errors', () => {
  const before = process.listenerCount('uncaughtException');
  createBraille()('a', 1);
  expect(process.listenerCount('uncaughtException')).toBe(before);
});

const PROGRAM = 'lou_translate';
const version = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' }).stdout?.match(/Liblouis\) (\S+)/)?.[1];

describe.skipIf(version !== '3.24.0')('A newer liblouis says the same (skipped where liblouis 3.24, in Debian\'s liblouis-bin, is not there)', async () => {
  const { content } = await fixtureEditions();
  const views = content.pages.flatMap((page) => [viewOf(page, 'standard') ?? [], viewOf(page, 'easy-read') ?? []].flat());
  // Its command reads a backslash as the start of a sign's number.
  const lines = [...new Set(views.flatMap(wordsOf).map(({ words }) => brailleWords(words.join(' '))))].filter((line) => !line.includes('\\'));
  test.each([1, 2] as const)('grade %i', (grade: Grade) => {
    const { stdout } = spawnSync(PROGRAM, ['--forward', `en-us-brf.dis,en-ueb-g${grade}.ctb`], { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
    expect(lines.map((line) => translate(line, grade))).toEqual(stdout.split('\n').slice(0, lines.length));
  });
});
