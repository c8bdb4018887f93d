import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportedFinding } from '../../src/core/language/report.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'easy-read-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as an editor would, on the fixture's pages. */
function easyRead(args: readonly string[], { input = '', content = 'tests/fixtures/content' } = {}): { said: string; told: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/easy-read.ts', ...args], { encoding: 'utf8', input, env: { ...process.env, CONTENT: content }, timeout: 120_000 });
  return { said: stdout, told: stderr, code: status };
}

async function file(name: string, words: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, words);
  return path;
}

const findings = (args: readonly string[], options?: { input: string }): ReportedFinding[] => JSON.parse(easyRead(['check', '--json', ...args], options).said) as ReportedFinding[];

describe('the check of a file', () => {
  test('says where, what and what to do, for people, for programs and for pull requests', async () => {
    const letter = await file('letter.txt', 'Dear Sam\n\nYou can’t leave via the back door.\n');
    const { said, code } = easyRead(['check', letter]);
    expect(code).toBe(1);
    expect(said).toContain(`${letter}:3`);
    expect(said).toContain('[W13]');
    expect(said).toContain('Ask people who use easy read');
    expect(findings([letter])).toContainEqual({
      file: letter, line: 3, ruleId: 'W13', severity: 'error', sentence: 'You can’t leave via the back door.',
      message: expect.stringContaining('can’t') as string, suggestion: expect.stringContaining('cannot') as string,
    });
    expect(easyRead(['check', '--annotations', letter]).said).toMatch(/^::error file=[^,]+letter\.txt,line=3,title=Easy read W13::/m);
  });

  test('finds nothing wrong with good words, and still does not say that people understand them', () => {
    const { said, code } = easyRead(['check', '-'], { input: 'You can ask for help. A nurse can help you.' });
    expect(code).toBe(0);
    expect(said).toContain('0 errors, 0 to look at again.');
    expect(said).toContain('No program can answer these');
  });

  test('reads Markdown with its lists, tables and head', async () => {
    const path = await file('leaflet.md', '---\ntitle: Don’t read this\n---\n\n# Help\n\n- You can ask.\n- You don’t pay.\n\n| Day | Time |\n| --- | --- |\n| Monday | 17:00 |\n');
    expect(findings([path]).map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(['W13 8', 'N5 12']);
  });

  test('takes what Word puts on the clipboard: bullets, curly quotes and hard spaces', () => {
    expect(findings(['-'], { input: '\ufeff•\tYou can’t\u00a0wait.\r\n•\tAsk “now”.\r\n' }).map(({ ruleId, line, sentence }) => `${ruleId} ${line} ${sentence}`)).toEqual(['W13 1 You can’t wait.']);
  });
});

describe('a page of the site', () => {
  test.each(['your-rights/someone-to-help', '/your-rights/someone-to-help/', '/your-rights/someone-to-help/easy-read/'])('may be named %s', (name) => {
    const { said, code, told } = easyRead(['check', name]);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(said).toContain('0 errors');
  });

  test('gets proposals where it has no easy read, and is not published with them', async () => {
    const content = join(folder, 'content');
    await cp('tests/fixtures/content', content, { recursive: true });
    const page = 'services/how-good';
    const { said, code } = easyRead(['draft', page], { content });
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('easy read is proposed') as string });
    const checked = easyRead(['check', page], { content });
    expect(checked.code).toBe(1);
    expect(checked.said).toContain('[proposed-easy-read]');
    expect(easyRead(['draft', page], { content }).told).toContain('has proposals already');
  });
});

test('a section that is added after the last easy read of a page gets its proposal, though two easy reads stand together before it', async () => {
  const content = await mkdtemp(join(folder, 'added-'));
  await cp('tests/fixtures/content', content, { recursive: true });
  const path = join(content, 'pages/your-rights/someone-to-help.mdx');
  const together = ':::easy-read[More help]\n\n- ![advocate] An advocate is free.\n\n:::\n\n';
  const before = (await readFile(path, 'utf8')).replace(':::easy-read[How long]', `${together}:::easy-read[How long]`);
  const added = `${before.trimEnd()}\n\n## What it costs\n\nYou do not pay anything for an advocate.\n`.replaceAll('\n', '\r\n');
  await writeFile(path, added);
  expect(easyRead(['draft', 'your-rights/someone-to-help'], { content }).said).toContain('proposed for 1 section.');
  const after = await readFile(path, 'utf8');
  expect(after.startsWith(added)).toBe(true);
  expect(after.slice(added.length)).toMatch(/^\r\n:::proposed-easy-read\[What it costs\]\r\n/);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a draft of a file lies beside it, and never takes the place of one that someone may have edited', async () => {
  const path = await file('notes.txt', 'You will be told the result by the nurse, and you can ask for a copy.');
  expect(easyRead(['draft', path]).code).toBe(0);
  const draft = await readFile(join(folder, 'notes-easy-read.md'), 'utf8');
  expect(draft).toContain(':::proposed-easy-read[notes]');
  expect(draft).toContain('The nurse will tell you the result.');
  expect(easyRead(['draft', path])).toMatchObject({ code: 2, told: expect.stringContaining('is there already') as string });
});

describe('input that is not what anyone hoped for gets an answer or one clear line', () => {
  const SENTENCE = `You ${'can ask for help and '.repeat(1000)}wait.`;
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /There are no words in it/],
    ['one sentence of 5,000 words', SENTENCE, /This sentence has 5\d{3} words/],
    ['another language', 'Sie haben das Recht auf einen unabhängigen Fürsprecher. Er hilft Ihnen, Ihre Rechte zu verstehen und zu sagen, was Sie möchten. Das kostet Sie nichts.', /does not seem to be English/],
    ['one megabyte of text', 'You can ask for help today. '.repeat(37_000), /it should have at most 1000/],
    ['signs only', '?!… — • {} <> :::', /There are no words in it/],
    ['a language without spaces', '您有权获得独立的精神健康倡导者的帮助。他会帮助您了解您的权利。', /does not seem to be English/],
    ['one word without end', 'abc'.repeat(350_000), /^.{0,500}is a hard word/],
    ['Unicode text, as Windows has it', new Uint8Array(Buffer.from('\ufeffYou can’t.', 'utf16le')), /“You can’t\.”/],
    ['the older way of Windows', new Uint8Array([...'You can'].map((letter) => letter.charCodeAt(0)).concat(0x92, 0x74)), /can’t/],
  ])('%s', async (name, words, expected) => {
    const { said, told, code } = easyRead(['check', await file(`${name.replace(/\W/g, '-')}.txt`, words)]);
    expect(`${said}${told}`).toMatch(expected);
    expect(code).toBeLessThan(2);
  });

  test.each<[string, () => Promise<string>, RegExp]>([
    ['a web page', () => file('page.html', '<!doctype html><html><p>You can ask.</p></html>'), /is a web page/],
    ['a web page under another name', () => file('saved.txt', '<!-- saved -->\n<div class="x"><p>You can ask.</p></div>'), /is a web page/],
    ['a picture', () => file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 0xff])), /is not plain text/],
    ['a file of a word processor', () => file('letter.rtf', '{\\rtf1\\ansi You can ask.}'), /is not plain text/],
    ['a Word document', () => file('letter.docx', new Uint8Array([80, 75, 3, 4, 0, 0, 8])), /is not plain text/],
    ['a file that is not there', () => Promise.resolve('nowhere.txt'), /There is no page and no file "nowhere\.txt"/],
    ['a folder', () => Promise.resolve(folder), /is a folder/],
  ])('%s', async (_name, path, expected) => {
    const { told, code } = easyRead(['check', await path()]);
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(told).toMatch(expected);
    expect(code).toBe(2);
  });

  test.each([
    [['chekc', 'x']], [['check']], [['check', '--fast']], [[]], [['draft', 'a', 'b']], [['review', 'x']],
    [['confirm', 'x', '--json']], [['check', 'x', '--by', 'us']], [['check', 'x', '--json', '--annotations']],
  ])('the words %j', (args) => {
    const { told, code } = easyRead(args);
    expect(told).toContain('npm run easy-read -- check');
    expect(told).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
