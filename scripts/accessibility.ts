// npm run accessibility: runs every check of access, and keeps what they found in content/accessibility/results.json, which the
// statement at /accessibility/ shows. `BUILT=folder` checks a site that is there already.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepResults } from './accessibility/keep-results.ts';
import { findChromium } from './lib/chromium.ts';
import { run } from './lib/run.ts';
import { siteMark } from '../src/site/site-mark.ts';
import { versionOf } from '../src/site/status.ts';

/** Where tests say which check they belong to. */
const TESTS = ['tests/access/', 'tests/site/html.test.ts', 'tests/formats/pdf.test.ts', 'tests/formats/epub.test.ts', 'tests/contracts/formats.test.ts'];
const PACKAGES = ['axe-core', 'pa11y', 'html-validate', '@guidepup/virtual-screen-reader', '@likecoin/epubcheck-ts'];

const content = process.env.CONTENT ?? 'content';
const folder = await mkdtemp(join(tmpdir(), 'accessibility-'));
try {
  const file = join(folder, 'gathered.json');
  // The mark is taken first: a change while the tests run counts as one since.
  const code = siteMark();
  spawnSync('vitest', ['run', ...TESTS, '--reporter=default', '--reporter=./tests/support/access-reporter.ts'], {
    stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ACCESS_RESULTS: file },
  });
  const { path, env } = await findChromium();
  const browser = (await run(path, ['--version'], { ...process.env, ...env })).match(/[\d.]+/)?.[0] ?? 'unknown';
  const tools = { ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])), Chromium: browser };
  const gathered = JSON.parse(await readFile(file, 'utf8').catch(() => { throw new Error('The tests did not run to their end. Nothing was written.'); })) as Parameters<typeof keepResults>[1];
  const { json, said, failed } = await keepResults(content, gathered, { on: new Date().toISOString().slice(0, 10), tools, code });
  await writeFile(join(content, 'accessibility', 'results.json'), json);
  console.log(`\n${said}`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true });
}
