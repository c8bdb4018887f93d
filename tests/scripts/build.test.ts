import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, copyPublic } from '../../scripts/build-site.ts';
import { noProgress } from '../../scripts/lib/progress.ts';
import { FIXTURE, overlaid } from '../support/overlay.ts';

let root: string;
let options: Parameters<typeof buildSite>[0];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  options = { content: FIXTURE, out: join(root, 'dist'), public: await copyPublic(join(root, 'public')), progress: noProgress };
  await buildSite(options);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A mark of every file of the built site. */
async function marks(folder: string): Promise<Record<string, string>> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file.slice(folder.length), createHash('sha256').update(await readFile(file)).digest('hex')])));
}

/** `npm run build` as a person runs it, in a process of its own. `until` may end it early. */
function build(content: string, until?: (said: string) => boolean): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { env: { ...process.env, CONTENT: content, OUT: options.out, PUBLIC: options.public } });
    let said = '';
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      if (until?.(said)) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, said }));
  });
}

test('an edition takes room on the disk once, and the list of them is the site\'s own', async () => {
  const inode = async (file: string) => (await stat(join(root, file))).ino;
  const edition = globSync('downloads/**/*.pdf', { cwd: options.out })[0] ?? '';
  expect(await inode(`dist/${edition}`)).toBe(await inode(`public/${edition}`));
  expect(await inode('dist/downloads/manifest.json')).not.toBe(await inode('public/downloads/manifest.json'));
});

describe('a reader never meets half a site', () => {
  test('a fault in a page stops the build, is told with its line, and the last good site stays as it was', async () => {
    const before = await marks(options.out);
    const faulty = await overlaid('tests/check/many/all-listed-together');
    const { code, said } = await build(faulty);
    await rm(faulty, { recursive: true });
    expect(code).toBe(1);
    expect(said).toContain('content/pages/services/case.mdx:20  There is no picture "leter".');
    expect(said).toContain('content/pages/services/other.mdx:14  "<b> … </b>" looks like HTML.');
    expect(said).not.toMatch(/\n\s+at /);
    expect(await marks(options.out)).toEqual(before);
  });

  test('a build that is cut off while it makes pages leaves the last good site, and the next build is whole and the same', async () => {
    const before = await marks(options.out);
    await build(FIXTURE, (said) => said.includes('Building the web pages'));
    expect(await marks(options.out)).toEqual(before);
    expect((await build(FIXTURE)).code).toBe(0);
    expect(await marks(options.out)).toEqual(before);
  });

  test('when the computer stops between taking the old site away and putting the new one in its place, the old one comes back', async () => {
    await rename(options.out, `${options.out}-old`);
    const faulty = await overlaid('tests/check/brace/in-a-sentence');
    await build(faulty);
    await rm(faulty, { recursive: true });
    expect(existsSync(join(options.out, 'index.html'))).toBe(true);
  });
});

test('a site below a sub-path points nowhere outside it', async () => {
  const out = join(root, 'below');
  await buildSite({ ...options, out, base: '/rights/' });
  for (const file of globSync('**/*.html', { cwd: out })) {
    const html = await readFile(join(out, file), 'utf8');
    const outside = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, target]) => target).filter((target) => !target?.startsWith('/rights/'));
    expect([file, outside]).toEqual([file, []]);
  }
});

test('a page that did not change is not made again', async () => {
  const file = join(options.public, 'downloads/your-rights/someone-to-help/someone-to-help-print.pdf');
  await writeFile(file, (await readFile(file)).fill(0)); // Same size, other bytes: only a file made anew would be right again.
  await buildSite(options);
  expect((await readFile(file)).every((byte) => byte === 0)).toBe(true);
});
