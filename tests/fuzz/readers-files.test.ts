import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { checkFiles } from '../../scripts/easy-read/check.ts';
import { draft } from '../../scripts/easy-read/draft.ts';
import { readSpreadsheet } from '../../scripts/ward-packs/read-spreadsheet.ts';
import { openAssessment, writeAssessment } from '../../src/core/assessment/file.ts';
import { openLetter, writeLetter } from '../../src/core/easy-letter/file.ts';
import { openPlan, writePlan } from '../../src/core/planner/file.ts';
import { readSaved } from '../../src/core/saved-file.ts';
import { readQuestion, type KnownWord } from '../../src/core/search/question.ts';
import { FILLING, tokens } from '../../src/core/search/tokens.ts';
import { composeLeaflets } from '../../src/core/leaflets/compose.ts';
import { wardSheets } from '../../src/core/wards/sheets.ts';
import { expectForEditors, fuzz } from '../support/fuzz.ts';
import { anyBytes, anyText, brokenBytes, mutated, RUNS } from '../support/mutate.ts';
import { FIXTURE } from '../support/overlay.ts';
import type { Random } from '../support/random.ts';

const { content } = await readContent(FIXTURE);
const { content: real } = await readContent('content');
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A spreadsheet of wards, whatever stands in it', () => {
  const { leaflets } = composeLeaflets(content.leaflets, content.pages, content.library);
  const settings = content.settings!;
  const prepared = { labels: settings.wards, sheets: wardSheets(leaflets, ['a4-leaflet', 'a4-poster', 'a3-poster', 'trifold'], settings), letters: [[0x20, 0x17f]] as never };
  const files = ['good.csv', 'faults.csv', 'excel-german.csv', 'unicode-text.csv', 'letters.csv', 'unclosed.csv'].map((name) => readFileSync(join('tests/fixtures/wards', name)));
  const hold = async (bytes: Buffer | string): Promise<void> => {
    const path = join(folder, 'wards.csv');
    writeFileSync(path, bytes);
    const { wards, faulty, faults } = await readSpreadsheet(path, prepared);
    const all = [...faults, ...faulty.flatMap((row) => row.faults)];
    expectForEditors(all, () => String(Buffer.from(bytes)).split(/\r\n|\r|\n/).length);
    expect(wards.length + all.length, 'something is read, or told').toBeGreaterThan(0);
    expect(wards.every((ward) => /^[a-z0-9-]+$/.test(ward.folder.ward) && /^[a-z0-9-]+$/.test(ward.folder.hospital))).toBe(true);
    // What stands in a row is made or told, and never both.
    expect(wards.filter(({ line }) => faulty.some((row) => row.line === line))).toEqual([]);
  };
  fuzz('lines and signs by chance', 200, (random) => hold(mutated(random.pick(files).toString(), random)));
  fuzz('bytes by chance', 150, (random) => hold(random.chance(80) ? brokenBytes(random.pick(files), random) : anyBytes(random)));
});

/** Values of a saved file that are of another kind, deep inside it too. */
function reshaped(value: unknown, random: Random): unknown {
  if (random.chance(8)) return random.pick([null, true, 0, -1, 1e21, '', 'words', 'x'.repeat(3000), [], {}, [[]], [null], '\ud83d', '\0', '2026-02-30', { __proto__: 1 }, '__proto__']);
  if (Array.isArray(value)) return value.flatMap((item): unknown[] => (random.chance(10) ? [] : random.chance(10) ? [item, reshaped(item, random)] : [reshaped(item, random)]));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (random.chance(5) ? [] : [[random.chance(4) ? random.pick(['__proto__', 'constructor', 'length', 'x']) : key, reshaped(inner, random)]])));
  return value;
}

describe('A file that a reader opens in a tool, whatever stands in it, is refused with a reason or is whole work', () => {
  const framework = real.frameworks[0]!;
  const outline = framework.definition;
  const assessment = writeAssessment({
    framework: framework.id, frameworkVersion: outline.version, subject: 'A service', rater: 'A team', on: '2026-11-01',
    areas: Object.fromEntries(outline.areas.map(({ id }) => [id, { rating: '2' as never, evidence: 'words', strengths: 'more', develop: '' }])),
    actions: [{ area: outline.areas[0]!.id, what: 'Ask', who: 'Us', byWhen: 'May', measure: 'A count' }],
  });
  const plan = writePlan({ team: 'A team', on: 'May', aim: 'An aim', outcome: '', process: '', balancing: '', drivers: [{ what: 'A driver', ideas: [{ what: 'An idea', measure: 'A count', tests: [] }] }] });
  const letter = writeLetter({ title: 'A letter', text: 'You can ask. It is free.', size: 16, pictures: [{ sentence: 'You can ask.', picture: 'help' }] });

  const changed = (text: string, random: Random): string => (random.chance(60) ? JSON.stringify(reshaped(JSON.parse(text), random)) : random.chance(70) ? mutated(text, random) : anyText(random));
  /** What is opened and saved again is the same. */
  const same = <T extends object>(opened: T, key: keyof T, again: (work: never) => T): void => {
    if ('refused' in opened) expect(opened.refused).toMatch(/^(too-big|not-readable|not-ours|other-framework|newer)$/);
    else {
      expect(again(opened[key] as never)[key]).toEqual(opened[key]);
      expect(JSON.stringify(opened[key])).not.toMatch(/\\u00(?:0[0-8bcef]|1[0-9a-f])|\\ud[89a-f]/);
    }
  };
  fuzz('a self-assessment', 400, (random) => same(openAssessment(changed(assessment, random), framework.id, outline), 'assessment' as never, (work) => openAssessment(writeAssessment(work), framework.id, outline)));
  fuzz('a plan', 200, (random) => same(openPlan(changed(plan, random)), 'plan' as never, (work) => openPlan(writePlan(work))));
  fuzz('an easy letter', 300, (random) => same(openLetter(changed(letter, random)), 'letter' as never, (work) => openLetter(writeLetter(work))));
  fuzz('a file of any kind of work', 300, (random) => { expect(Object.keys(readSaved(changed(letter, random), 'on-your-side/easy-letter', 1))).toHaveLength(1); });
});

describe('A question to the search, whatever it is', () => {
  const known: readonly KnownWord[] = real.library.words;
  fuzz('asks for every word that tells something, unless we have a name of our own for it', 300, (random) => {
    const asked = random.chance(50) ? anyText(random, 400) : Array.from({ length: random.below(12) }, () => random.pick([...known.flatMap(({ word, alsoCalled }) => [word, ...alsoCalled]), 'what', 'is', 'section 5(2)', 'my', 'ward'])).join(' ');
    const { terms, words } = readQuestion(asked, known);
    expect(terms.length > 0).toBe(tokens(asked).length > 0);
    expect(new Set(terms).size).toBe(terms.length);
    const replaced = new Set(words.flatMap(({ alsoCalled }) => alsoCalled.flatMap(tokens)));
    expect(tokens(asked).filter((token) => !FILLING.has(token) && !terms.includes(token) && !replaced.has(token))).toEqual([]);
  });
  fuzz('is read with names that are empty, the same, or of signs alone', 100, (random) => {
    const odd = Array.from({ length: random.below(30) }, (_, id): KnownWord => ({ id: String(id), word: anyText(random, 20), meaning: '', forms: [anyText(random, 20)], alsoCalled: [anyText(random, 20), 'same'] }));
    expect(readQuestion(anyText(random, 300), odd).terms.every((term) => term !== '')).toBe(true);
  });
});

describe('Any text, held to the easy-read rules', () => {
  const hold = async (name: string, words: string | Buffer): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, words);
    try {
      const { said } = await checkFiles(FIXTURE, [path], 'json', '2026-11-23');
      const lines = String(Buffer.from(words)).split(/\r\n|[\n\r\v\f\u2028\u2029]/).length;
      for (const { line, message, suggestion } of JSON.parse(said) as { line: number; message: string; suggestion: string }[]) {
        expectForEditors([{ file: path, line, rule: 'x', fault: message, todo: suggestion, severity: 'warning' }], () => lines);
      }
      rmSync(join(folder, 'letter-easy-read.md'), { force: true });
      expect(await draft(FIXTURE, path)).toMatch(/a proposal|There are no words/);
    } catch (error) {
      // What is no text at all is refused in one line.
      if (!(error instanceof Error) || !/^\S+ (?:is not plain text|is a web page|has \d+ MB)/.test(error.message)) throw error;
      expect(error.message).not.toContain('\n');
    }
  };
  const page = readFileSync(join(FIXTURE, 'pages/your-rights/someone-to-help.mdx'), 'utf8');
  fuzz('Markdown with things wrong in it', 40, (random) => hold('letter.md', mutated(page, random)));
  fuzz('plain text of any signs', 40, (random) => hold(random.pick(['letter.txt', 'letter.md']), anyText(random)));
  fuzz('a run of the same signs', 40, (random) => hold(random.pick(['letter.txt', 'letter.md']), `Words. ${random.pick(RUNS).repeat(100 + random.below(3000))} end.`));
  fuzz('bytes that are no letters', 20, (random) => hold(random.pick(['letter.txt', 'letter.md']), random.chance(60) ? brokenBytes(Buffer.from(page), random) : anyBytes(random)));
});
