import { expect, test } from 'vitest';
import type { EasyReadConfirmed } from '../../../src/core/data/easy-read-confirmed.ts';
import { driftOf, partMarks } from '../../../src/core/language/drift.ts';
import { easyReadDriftRules } from '../../../src/core/rules/easy-read-drift.ts';
import { page } from './pages.ts';

const STANDARD = 'An [advocate](/words/#advocate) is free. Ask [a nurse](/your-rights/).';
const EASY = ':::easy-read[Help]\n\n- ![advocate] Your help is free.\n\n:::';
const SECOND = 'You have 14 days.\n\n:::easy-read[How long]\n\n- ![clock] You have 14 days.\n\n:::';
const text = (standard = STANDARD, easy = EASY, second = SECOND) => `${standard}\n\n${easy}\n\n${second}\n`;
const confirmed = (of = page(text())) => Object.fromEntries(partMarks(of).map(({ title, mark }) => [title, mark]));
const file = (definition: EasyReadConfirmed) => ({ id: 'easy-read-confirmed', file: 'content/easy-read-confirmed.yaml', definition, lineOf: () => 7 });
const titles = (parts: readonly { title: string }[]) => parts.map(({ title }) => title);

test('a change of the standard words is told of the part that restates them, and of no other', () => {
  expect(driftOf(page(text()), confirmed())).toEqual({ changed: [], unconfirmed: [], gone: [] });
  const { changed, unconfirmed } = driftOf(page(text(STANDARD.replace('is free', 'costs nothing'))), confirmed());
  expect(changed).toMatchObject([{ title: 'Help', line: 3 }]);
  expect(unconfirmed).toEqual([]);
  expect(titles(driftOf(page(text(STANDARD, EASY, SECOND.replace('14', '28'))), confirmed()).changed)).toEqual(['How long']);
});

test('other easy-read words, another address, bold letters and other lines are no change of the standard words', () => {
  for (const same of [
    text(STANDARD, EASY.replace('Your help is free', 'You do not pay')),
    text(STANDARD.replace('/your-rights/', '/words/')),
    text(STANDARD.replace('free', '**free**')),
    text(STANDARD.replace('. Ask', '.\n\nAsk')),
    `\n\n${text()}`,
  ]) expect(driftOf(page(same), confirmed()).changed, same).toEqual([]);
});

test('a new meaning in the glossary asks nobody to read the pages again', () => {
  const other = page(text());
  const meanings = other.tree.children.filter((node) => node.type === 'meaning');
  expect(meanings).toHaveLength(1);
  for (const meaning of meanings) meaning.children = [{ type: 'paragraph', children: [{ type: 'text', value: 'Somebody else.' }] }];
  expect(partMarks(other)).toEqual(partMarks(page(text())));
});

test('parts that follow one another restate the same standard words', () => {
  const more = ':::easy-read[More help]\n\n- ![phone] You can ask a nurse.\n\n:::';
  const [first, second, third] = partMarks(page(text(STANDARD, `${EASY}\n\n${more}`)));
  expect(second).toMatchObject({ title: 'More help', mark: first?.mark });
  expect(third?.mark).not.toBe(first?.mark);
});

test('two parts with one title are told apart', () => {
  const same = text(STANDARD, EASY, SECOND.replace('How long', 'Help'));
  expect(titles(partMarks(page(same)))).toEqual(['Help', 'Help (2)']);
  expect(titles(driftOf(page(same.replace('have 14 days.\n\n:::', 'have 28 days.\n\n:::')), confirmed(page(same))).changed)).toEqual(['Help (2)']);
});

test('a renamed part is one that nobody has confirmed, and one that is gone', () => {
  const { unconfirmed, gone } = driftOf(page(text(STANDARD, EASY.replace('[Help]', '[Free help]'))), confirmed());
  expect(titles(unconfirmed)).toEqual(['Free help']);
  expect(gone).toEqual(['Help']);
});

test('an editor is told which page to read, and which command keeps that it was read', () => {
  const pages = [page(text(STANDARD.replace('free', 'here')))];
  expect(easyReadDriftRules({ pages, confirmed: file({ 'test/page': { on: '2026-03-05', parts: confirmed() } }) })).toMatchObject([{
    file: 'content/pages/test/page.mdx', line: 3, rule: 'easy-read-drift', severity: 'warning',
    fault: 'The standard words before "Help" have changed since 5 March 2026.', todo: expect.stringContaining('npm run easy-read -- confirm test/page') as string,
  }]);
});

test('a page that nobody has confirmed is told once, and not for each of its parts', () => {
  expect(easyReadDriftRules({ pages: [page(text())], confirmed: file({}) }).map(({ rule }) => rule)).toEqual(['easy-read-unconfirmed']);
});

test('content that keeps no confirmations has nothing to report', () => {
  expect(easyReadDriftRules({ pages: [page(text())] })).toEqual([]);
});

test('a confirmation of a page that is gone is told where it stands', () => {
  expect(easyReadDriftRules({ pages: [], confirmed: file({ 'test/page': { on: '2026-03-05', parts: {} } }) }))
    .toMatchObject([{ file: 'content/easy-read-confirmed.yaml', line: 7, rule: 'unknown-page', severity: 'warning' }]);
});
