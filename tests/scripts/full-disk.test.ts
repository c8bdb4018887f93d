import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyPublic } from '../../scripts/build-site.ts';
import { noProgress } from '../../scripts/lib/progress.ts';
import { FIXTURE, overlaid } from '../support/overlay.ts';

const root = mkdtempSync(join(tmpdir(), 'full-disk-'));
const disk = join(root, 'disk');
/** A site and what is served with it, as a build has left them. */
const good = { out: join(root, 'good/dist'), public: join(root, 'good/public') };

/** A disk of so many bytes, which is really full when they are used up. It takes root on Linux, and some containers refuse it. */
function mountDisk(bytes: number): boolean {
  mkdirSync(disk, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(bytes / 4096) * 4096}`, 'tmpfs', disk]).status === 0;
}
function unmountDisk(): void { spawnSync('umount', [disk]); }
const canMount = mountDisk(4096);
unmountDisk();
if (!canMount) console.log('Skipped: this computer does not let a test mount a disk of its own (that takes root on Linux).');

beforeAll(async () => {
  await copyPublic(good.public);
  await buildSite({ content: FIXTURE, ...good, progress: noProgress });
});
afterEach(unmountDisk);
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ran { code: number | null; said: string }
function run(script: string, args: readonly string[], env: Record<string, string>): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { code: status, said: stdout + stderr };
}
const build = (out: string, served: string, content = FIXTURE) => run('scripts/build.ts', [], { OUT: out, PUBLIC: served, CONTENT: content });

function marks(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}
/** What files take on a disk that gives room by the page. */
function roomFor(folder: string, counts: (file: string) => boolean = () => true): number {
  return globSync('**/*', { cwd: folder }).filter(counts).map((file) => statSync(join(folder, file))).reduce((sum, { size }) => sum + Math.ceil(size / 4096) * 4096, 0);
}

/** The words of a build that cannot go on: what, where, what to do; and nothing of the program. */
function expectTold({ code, said }: Ran, words: RegExp): void {
  expect(said).toMatch(words);
  expect(code).toBe(1);
  expect(said).toContain('run the same command again');
  expect(said).not.toMatch(/\n\s+at |node:internal|Error:/);
}
const FULL = /The disk is full, or what you may use of it is\.\n {4}\/.*: [\d.]+ MB left, up to \d+ MB needed/;

describe.runIf(canMount)('When the disk gets full', () => {
  test.each([
    ['while pictures are composed', 8192],
    ['while editions are made', 1_500_000],
  ])('%s, the build says where and how much it needs, and the served site stays', (_when, bytes) => {
    mountDisk(bytes);
    const before = marks(good.out);
    expectTold(build(good.out, join(disk, 'public')), FULL);
    expect(marks(good.out)).toEqual(before);
    expect(readdirSync(dirname(good.out)).sort()).toEqual(['dist', 'public']);
  });

  test.each([
    ['while the web pages are built', () => roomFor(good.public) / 2],
    ['while the search index is made', () => roomFor(good.out, (file) => !file.startsWith('pagefind/') && !/whole-site.*\.zip$|\.zip$/.test(file)) + 150_000],
  ])('%s, the build says where and how much it needs, and the served site stays', (_when, room) => {
    const site = roomFor(good.out);
    mountDisk(site + room());
    const out = join(disk, 'dist');
    cpSync(good.out, out, { recursive: true });
    expectTold(build(out, good.public), FULL);
    expect(marks(out)).toEqual(marks(good.out));
    expect(readdirSync(disk)).toEqual(['dist']);
  });

  test('while packs for wards are made, that is told once, and what was made before stays', async () => {
    mountDisk(300_000);
    const content = await overlaid('tests/fixtures/wards/content');
    const ran = run('scripts/ward-packs.ts', ['tests/fixtures/wards/good.csv', '--out', join(disk, 'packs')], { CONTENT: content });
    rmSync(content, { recursive: true });
    expectTold(ran, /The disk is full, or what you may use of it is\.\n {4}\/.*packs: [\d.]+ MB left, up to [\d.]+ MB needed/);
    expect(ran.said.match(/The disk is full/g)).toHaveLength(1);
  });

  test('while easy read is confirmed, the file that was there stays', () => {
    mountDisk(roomFor(FIXTURE) + 200_000);
    const content = join(disk, 'content');
    cpSync(FIXTURE, content, { recursive: true });
    const before = marks(content);
    const filler = join(disk, 'filler');
    try { for (let size = 4096; ; size += 4096) writeFileSync(filler, Buffer.alloc(size)); } catch { /* Now it is full. */ }
    const { code, said } = run('scripts/easy-read.ts', ['confirm', 'your-rights/someone-to-help'], { CONTENT: content });
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('The disk is full') as string });
    expect(said).not.toMatch(/\n\s+at /);
    expect(marks(content)).toEqual(before);
  });
});

describe.runIf(canMount)('When the site goes to another disk than that of the project', () => {
  test('it is made there just as it is made beside the project', () => {
    mountDisk(2 * roomFor(good.out));
    const { code, said } = build(join(disk, 'dist'), good.public);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(marks(join(disk, 'dist'))).toEqual(marks(good.out));
    expect(readdirSync(disk)).toEqual(['dist']);
  });
});

describe.runIf(canMount)('When a folder cannot be written', () => {
  const readOnly = (fill: () => void): void => {
    mountDisk(40_000_000);
    fill();
    spawnSync('mount', ['-o', 'remount,ro', disk]);
  };

  test('since the disk of the site is read-only, the build says so at once', () => {
    readOnly(() => cpSync(good.out, join(disk, 'dist'), { recursive: true }));
    const ran = build(join(disk, 'dist'), good.public);
    expectTold(ran, /"\/.*disk\/dist.*" cannot be written: it is read-only, or belongs to someone else\./);
    expect(ran.said).not.toContain('Reading and checking');
    expect(marks(join(disk, 'dist'))).toEqual(marks(good.out));
  });

  test('since the disk of the pages is read-only, easy read says so and changes nothing', () => {
    readOnly(() => cpSync(FIXTURE, join(disk, 'content'), { recursive: true }));
    const { code, said } = run('scripts/easy-read.ts', ['confirm', 'your-rights/someone-to-help'], { CONTENT: join(disk, 'content') });
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('cannot be written: it is read-only') as string });
  });

  test('since the place of the site is a disk of its own, the build says that it cannot change places, and the site stays', () => {
    mountDisk(40_000_000);
    cpSync(good.out, disk, { recursive: true });
    expectTold(build(disk, good.public), /"\/.*disk.*" cannot change places: it is a disk of its own/);
    expect(marks(disk)).toEqual(marks(good.out));
    expect(existsSync(`${disk}-next`)).toBe(false);
  });
});

describe('When something else stands in the place of a folder', () => {
  test.each([
    ['the folder of the site', () => { writeFileSync(join(root, 'file'), 'words'); return [join(root, 'file/dist'), good.public] as const; }],
    ['the folder of the downloads', () => { mkdirSync(join(root, 'other'), { recursive: true }); writeFileSync(join(root, 'other/downloads'), 'words'); return [good.out, join(root, 'other')] as const; }],
  ])('%s, the build says which', (_which, place) => {
    const before = marks(good.out);
    expectTold(build(...place()), /" cannot be made: a file stands where a folder should be/);
    expect(marks(good.out)).toEqual(before);
  });

  test('a content folder that is not there is told in one message', () => {
    const { code, said } = build(good.out, good.public, join(root, 'nowhere'));
    expect(code).toBe(1);
    expect(said).toContain('There is no such folder.');
    expect(said.match(/\[[a-z-]+\]/g)).toEqual(['[missing-folder]']);
  });

  test('a folder where a file of words should be is told with its name', async () => {
    const content = await overlaid();
    rmSync(join(content, 'words.yaml'));
    mkdirSync(join(content, 'words.yaml'));
    const { code, said } = build(good.out, good.public, content);
    rmSync(content, { recursive: true });
    expect(code).toBe(1);
    expect(said).toContain('content/words.yaml:1  This file cannot be read (EISDIR).');
    expect(said).not.toMatch(/\n\s+at /);
  });
});
