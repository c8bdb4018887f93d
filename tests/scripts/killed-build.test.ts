import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyPublic } from '../../scripts/build-site.ts';
import { recoverFolder } from '../../scripts/lib/replace-folder.ts';
import { PART } from '../../scripts/lib/write-whole.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { overlaid } from '../support/overlay.ts';
import { randomFrom } from '../support/random.ts';

const KILLS = 20;
const random = randomFrom(20_261_123);

let root: string;
let served: string;
/** The fixture, and the same with other words in it, of the same length: every build has something to do. */
const contents: string[] = [];
/** A mark of every file of the site that an undisturbed build makes of each. */
const whole: Record<string, string>[] = [];
/** Milliseconds that a build takes. */
let lasts = 0;

const out = () => join(root, 'dist');
/** Where the build notes from what each download was made. */
const noteFile = (ending: string) => `.cache/editions-${fingerprint(resolve(served, 'downloads'))}${ending}`;
const nextOut = () => join(root, 'dist-next');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'killed-'));
  served = await copyPublic(join(root, 'public'));
  contents.push(await overlaid(), await overlaid());
  const page = join(contents[1] ?? '', 'pages/your-rights/someone-to-help.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll('nurse', 'guard'));
  for (const content of contents) {
    const started = performance.now();
    const { code, said } = await build(content);
    expect(code, said).toBe(0);
    lasts = performance.now() - started;
    whole.push(marks(out()));
  }
});
afterAll(() => Promise.all([root, ...contents, noteFile('.json'), noteFile('-zips.json')].map((folder) => rm(folder, { recursive: true, force: true }))));

/** The build as a person runs it, with all that it starts in a group of its own. `watch` is called again and again while it runs. */
function build(content: string, watch?: (child: ChildProcess) => void, every = 5): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { detached: true, env: { ...process.env, CONTENT: content, OUT: out(), PUBLIC: served } });
    const watching = watch && setInterval(() => { watch(child); }, every);
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => { said += bytes.toString(); });
    child.stderr.on('data', (bytes: Buffer) => { said += bytes.toString(); });
    child.on('exit', () => clearInterval(watching));
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** The computer stops: the build and all that it started are gone at once. */
function strike(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function marks(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]));
}

/** The site is one of the two whole ones. A build that is struck in the moment between its two renames leaves it beside its place. */
function expectWhole(): void {
  const there = existsSync(out()) ? out() : `${out()}-old`;
  const now = marks(there);
  expect(whole).toContainEqual(now);
}

/** The next build ends well, makes the very same site as one that nothing disturbed, and leaves nothing lying about. */
async function expectSame(which: 0 | 1): Promise<void> {
  const { code, said } = await build(contents[which] ?? '');
  expect(code, said).toBe(0);
  expect(marks(out())).toEqual(whole[which]);
  expect(readdirSync(root).sort()).toEqual(['dist', 'public']);
  expect(globSync(`**/*${PART}`, { cwd: root })).toEqual([]);
}

describe(`A build that is struck down at ${KILLS} moments`, () => {
  const moments = Array.from({ length: KILLS }, (_, at) => ({ at, part: random.below(1000) / 1000 }));
  test.each(moments)('number $at, when $part of its time has gone, leaves a whole site', async ({ at, part }) => {
    const started = performance.now();
    // By turns one content and the other, so that files are made anew and the notes of the last build do not fit.
    await build(contents[at % 2] ?? '', (child) => { if (performance.now() - started > part * lasts) strike(child); });
    expectWhole();
    if (at % 5 === 4) await expectSame(at % 2 === 0 ? 1 : 0);
  });
});

describe('A build that is struck down around the change of the folders', () => {
  test.each([
    ['when the new site is whole and waits', () => existsSync(join(nextOut(), '_headers'))],
    ['when the old site has been moved away', () => existsSync(`${out()}-old`)],
    ['when no site is in its place', () => existsSync(nextOut()) && !existsSync(out())],
  ])('%s, leaves a whole site', async (_when, now) => {
    await build(contents[0] ?? '', (child) => { if (now()) strike(child); }, 1);
    expectWhole();
    await expectSame(1);
  });

  test('in the very moment between the two renames, leaves one of the two whole folders to bring back', async () => {
    const place = join(root, 'place');
    let between = 0;
    for (let tries = 0; tries < 60 && (tries < 20 || between < 3); tries += 1) {
      for (const [folder, words] of [[place, 'old'], [`${place}-new`, 'new']] as const) {
        cpSync(contents[0] ?? '', folder, { recursive: true });
        writeFileSync(join(folder, 'which'), words);
      }
      const code = `process.stdin.once('data', () => import(${JSON.stringify(new URL('../../scripts/lib/replace-folder.ts', import.meta.url).href)}).then(({ replaceFolder }) => { process.stdout.write('now'); return replaceFolder('${place}-new', '${place}'); }).then(() => process.exit(0)));`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', code], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => { child.once('close', resolve); });
      const told = new Promise((resolve) => { child.stdout.once('data', resolve); });
      child.stdin.write('go');
      await told;
      // This process does nothing else until the folder is gone, or is there again as the new one.
      const until = performance.now() + 200;
      while (existsSync(place) && performance.now() < until && readIfThere(join(place, 'which')) === 'old');
      strike(child);
      await ended;
      if (!existsSync(place)) between += 1;
      await recoverFolder(place);
      expect(readdirSync(root).filter((name) => name.startsWith('place-') && name !== 'place-new')).toEqual([]);
      const which = readFileSync(join(place, 'which'), 'utf8');
      expect(marks(place)).toEqual({ ...marks(contents[0] ?? ''), '/which': createHash('sha256').update(which).digest('hex') });
      for (const folder of [place, `${place}-new`]) rmSync(folder, { recursive: true, force: true });
    }
    console.log(`Struck between the two renames ${between} times.`);
  });
});

const readIfThere = (file: string): string => { try { return readFileSync(file, 'utf8'); } catch { return ''; } };

test('When the build alone is killed, what it had started does not write into the next one', async () => {
  await build(contents[0] ?? '', (child) => { if (existsSync(nextOut())) child.kill('SIGKILL'); });
  await expectSame(0);
});

describe('Half a file, as a stopped computer may leave it, is made anew', () => {
  test.each([
    ['the note of what each edition was made from', () => noteFile('.json')],
    ['the note of what each zip was made from', () => noteFile('-zips.json')],
    ['the note of what each picture was made from', () => join(served, 'pictures/.made-from.json')],
    ...['pdf', 'mp3', 'vtt', 'epub', 'docx', 'zip'].map((ending) => [`a download: ${ending}`, () => download(ending)] as const),
    ['a spoken page that is kept for later', () => spoken()],
  ] as const)('%s', async (_name, fileOf) => {
    const file = fileOf();
    truncateSync(file, Math.floor(statSync(file).size / 2));
    if (file.startsWith('.cache/audio')) rmSync(noteFile('.json'));
    await expectSame(0);
  });

  const download = (ending: string) => join(served, 'downloads', globSync(`**/*.${ending}`, { cwd: join(served, 'downloads') }).sort()[0] ?? '');
  /** What a download was copied from. */
  const spoken = () => globSync('.cache/audio/*.mp3').find((file) => readFileSync(file).equals(readFileSync(download('mp3')))) ?? '';
});

describe('Two builds into one folder', () => {
  test('the second says that the first is at work, and the first ends well', async () => {
    let second: Promise<{ code: number | null; said: string }> | undefined;
    const first = await build(contents[1] ?? '', () => { if (existsSync(`${out()}.lock`)) second ??= build(contents[0] ?? ''); });
    expect(first.code, first.said).toBe(0);
    expect(await second).toMatchObject({ code: 1, said: expect.stringMatching(/Another build is at work on .*dist\. Wait until it is done/) as string });
    expect((await second)?.said).not.toMatch(/\n\s+at /);
    expect(marks(out())).toEqual(whole[1]);
  });

  test.each([['of a process that is gone', '4194399\n'], ['with nothing in it, from long ago', '']])('a lock %s is taken over', async (_whose, words) => {
    const lock = `${out()}.lock`;
    writeFileSync(lock, words);
    if (words === '') utimesSync(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    await expectSame(1);
  });
});
