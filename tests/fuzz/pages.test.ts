import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { easyReadText } from '../../scripts/formats/easy-read-text.ts';
import { text as plainText } from '../../scripts/formats/text.ts';
import { checkContent } from '../../src/core/check.ts';
import type { Content } from '../../src/core/content.ts';
import { parsePage } from '../../src/core/document/parse.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { sortFaults, type Fault } from '../../src/core/fault.ts';
import { easyReadView, standardView } from '../../src/core/views.ts';
import { fixtureEditions } from '../lib/fixture.ts';
import { lostWord, readBack } from '../lib/read-back.ts';
import { expectForEditors, fuzz } from '../support/fuzz.ts';
import { anyText, mutated, RUNS } from '../support/mutate.ts';
import { FIXTURE } from '../support/overlay.ts';

const { content: fixture, env } = await fixtureEditions();
const { content: real } = await readContent('content');
const textOf = ({ file }: GuidancePage, folder: string) => readFileSync(file.replace(/^content/, folder), 'utf8');
const PAGE = fixture.pages.find(({ id }) => id === 'your-rights/someone-to-help')!;
const SOURCE = textOf(PAGE, FIXTURE);
const HEAD = /^---\n[\s\S]*?\n---\n/.exec(SOURCE)![0];

/** Reads a page, holds it to every rule, and what it tells to what an editor needs. */
function check(file: string, text: string, content: Content): { page: GuidancePage | undefined; faults: Fault[] } {
  const { page, faults } = parsePage({ path: file, text }, content.library);
  const all = sortFaults([...faults, ...checkContent({ ...content, pages: page ? [page] : [] }, '2026-11-23')]).filter((fault) => fault.file === file);
  expectForEditors(all, (name) => (name === file ? text.split(/\r\n|\r|\n/).length : undefined));
  return { page, faults: all };
}

/** A page that is accepted keeps every word: from the file into the page, and from the page into its text editions. */
async function expectNothingLost(page: GuidancePage, source: string): Promise<void> {
  const kept = wordsIn(stringsIn(page.tree).join(' '));
  const body = source.replace(/^\ufeff?---[\s\S]*?\n---[ \t]*\r?\n?/, '').replace(/^[ \t]*:::.*$/gm, (line) => /\[(.*)\]/.exec(line)?.[1] ?? '').replace(/^[ \t]*::.*$/gm, '').replace(/&[#\w]+;/g, ' ');
  expect([...wordsIn(body)].filter((word) => !kept.has(word)), 'words of the file that the page lacks').toEqual([]);
  for (const [view, format] of [[standardView(page), plainText], [easyReadView(page), easyReadText]] as const) {
    if (!view) continue;
    const { words, write } = await readBack(format, await format.make(view, env));
    expect(lostWord(view, words, write)).toBeUndefined();
  }
}

const wordsIn = (text: string) => new Set(text.match(/\p{L}{3,}/gu) ?? []);

/** Every text in a tree, addresses and names of pictures too. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function hold(file: string, words: string, content: Content): Promise<void> {
  const text = Buffer.from(words).toString(); // As it comes from a file, which has no halves of letters.
  const { page, faults } = check(file, text, content);
  if (page && !faults.some(({ severity }) => severity === 'error')) await expectNothingLost(page, text);
}

describe('Whatever stands in a page, an editor is told in words, and a page that is accepted keeps all of its own', () => {
  fuzz('a small page with things wrong in it', 500, (random) => hold(PAGE.file, mutated(SOURCE, random), fixture));

  fuzz('a page of the site with things wrong in it', 60, (random) => {
    const page = random.pick(real.pages);
    const { leaflets: _, flows: __, understanding: ___, ...alone } = real;
    return hold(page.file, mutated(textOf(page, 'content'), random), { ...alone, leaflets: [], flows: [], understanding: [], sitePages: [] });
  });

  fuzz('a page of any signs', 300, (random) => hold(PAGE.file, (random.chance(70) ? HEAD : '') + anyText(random), fixture));

  fuzz('a head of any signs', 200, (random) => hold(PAGE.file, `---\n${random.chance(50) ? anyText(random) : mutated(HEAD.slice(4, -4), random)}\n---\n\n## Title\n\nWords.\n`, fixture));

  fuzz('a run of the same signs', 60, (random) => hold(PAGE.file, `${HEAD}\n## Title\n\n${random.pick(RUNS).repeat(200 + random.below(3000))}\n`, fixture));
});

describe('A page of a size that nobody writes is told or read, and does not stop the check', () => {
  const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at)).join('\n');
  const huge: Record<string, string> = {
    'a line of a megabyte': `## Title\n\n${'You can ask. '.repeat(80_000)}`,
    'a word of a megabyte': `## Title\n\n${'a'.repeat(1_000_000)}`,
    'a list as deep as its lines': `## Title\n\n${lines(3000, (at) => `${'  '.repeat(at)}- point`)}`,
    'a list of one line, as deep as its marks': `## Title\n\n${'- '.repeat(20_000)}point`,
    'a quotation as deep as its marks': `## Title\n\n${'> '.repeat(20_000)}words`,
    'blocks in blocks': `## Title\n\n${lines(2000, (at) => `${':'.repeat(2003 - at)}key-fact`)}\nwords\n${lines(2000, (at) => ':'.repeat(at + 4))}`,
    'blocks that never close': `## Title\n\n${lines(2000, () => ':::key-fact\nWords.\n')}`,
    'many easy-read parts': `## Title\n\n${lines(800, (at) => `:::easy-read[Part ${at}]\n\n- ![advocate] You can ask.\n\n:::\n`)}`,
    'brackets that never close': `## Title\n\n${'['.repeat(50_000)}`,
    'stars that never close': `## Title\n\n${'*a **b '.repeat(10_000)}`,
    'a table of a thousand columns': `## Title\n\n|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${lines(100, () => `|${'b|'.repeat(1000)}`)}`,
    'thousands of headings': lines(5000, (at) => `## Title ${at}\n\nWords.\n`),
    'thousands of links': `## Title\n\n${lines(5000, (at) => `[page ${at}](/nowhere/${at}/)`)}`,
    'nothing but empty lines': '\n'.repeat(500_000),
  };
  test.each(Object.entries(huge))('%s', (_name, body) => { check(PAGE.file, HEAD + body, fixture); });

  const heads: Record<string, string> = {
    'a megabyte': `title: ${'long '.repeat(200_000)}`,
    'a hundred thousand keys': lines(100_000, (at) => `key${at}: x`),
    'a hundred thousand wrong values': `facts:\n${lines(100_000, () => '  - {}')}`,
    'aliases of aliases': `a: &a [x, x, x, x, x, x, x, x, x]\n${lines(9, (at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`}, `.repeat(9)}]`)}`,
    'an alias of itself': 'title: &t [*t]',
    'lists as deep as their marks': `title: ${'['.repeat(5000)}`,
    'maps as deep as their lines': lines(2000, (at) => `${' '.repeat(at)}a:`),
    'a key that is a list': '? [a, b]\n: x',
    'a merge of itself': 'a: &a\n  <<: *a\n',
  };
  test.each(Object.entries(heads))('a head of %s', (_name, head) => { check(PAGE.file, `---\n${head}\n---\n\n## Title\n\nWords.\n`, fixture); });
});
