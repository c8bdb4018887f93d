// npm run bench: what each edition takes in time and bytes, and how the whole build grows in time and memory.
// `-- --json FILE` writes the figures down; `-- --times 1,10` chooses how many copies of the pages are built;
// `-- --wards 52,500,1000` also makes packs for so many wards; `-- --easy-read` takes the figures of easy read alone.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import type { Manifest } from '../src/core/format.ts';
import { timeChromium } from './bench/chromium-print.ts';
import { copyContent } from './bench/copies.ts';
import { easyReadFigures, showEasyRead } from './bench/easy-read.ts';
import { timeEditions } from './bench/editions.ts';
import { perFormat } from './bench/per-format.ts';
import { timeWardPacks, type WardPackFigures } from './bench/ward-packs.ts';
import { copyPublic } from './build-site.ts';
import { checkFolder } from './content/check-folder.ts';
import { watchMemory } from './lib/peak-memory.ts';

const { values } = parseArgs({ options: { json: { type: 'string' }, times: { type: 'string', default: '1,10,100' }, wards: { type: 'string', default: '' }, 'easy-read': { type: 'boolean', default: false } } });
const round = (value: number, digits = 0) => Number(value.toFixed(digits));

// First, while nothing has been checked yet: the words that a check has met make the next one quicker.
const easyRead = await easyReadFigures('content');
showEasyRead(easyRead);
if (values['easy-read']) process.exit();

const { content } = await checkFolder('content');
const editions = await timeEditions(content);
console.log('Each edition of each page (milliseconds; bytes; sides of paper)');
console.table(editions.map(({ format, page, milliseconds, bytes, sides }) => ({ format, page, ms: round(milliseconds, 1), bytes, sides: sides ?? '' })));

const builds: Awaited<ReturnType<typeof timeBuild>>[] = [];
for (const times of values.times.split(',').map(Number)) builds.push(await timeBuild(times));
console.log('Editions in a second, and how many are made while Chromium, already open, prints one of the same pages');
console.table(perFormat(editions, builds[0]?.printed ?? []));
console.log('The whole build, from nothing (the ratio is time per page against the first row)');
console.table(builds.map(({ web, printed, ...build }) => ({ ...build, 'time per page, ratio': round(build.secondsPerPage / (builds[0]?.secondsPerPage ?? 1), 2) })));
console.log('The web pages of the first build (bytes; bytes compressed with brotli, without the shared style sheet)');
console.table(builds[0]?.web);

const packs: WardPackFigures[] = [];
for (const wards of values.wards.split(',').filter(Boolean).map(Number)) packs.push(await timeWardPacks(wards));
if (packs.length > 0) {
  console.log('Packs for wards, from nothing and then once more (the load is that of the whole computer)');
  console.table(packs);
}

if (values.json) {
  await writeFile(values.json, `${JSON.stringify({ on: new Date().toISOString().slice(0, 10), node: process.version, processor: cpus()[0]?.model, cores: cpus().length, easyRead, editions, builds, packs }, null, 1)}\n`);
  console.log(`Written to ${values.json}.`);
}

async function timeBuild(times: number) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const pages = await copyContent('content', join(folder, 'content'), times);
    await copyPublic(join(folder, 'public'));
    const out = join(folder, 'dist');
    const start = performance.now();
    const memory = await build({ CONTENT: join(folder, 'content'), PUBLIC: join(folder, 'public'), OUT: out });
    const seconds = (performance.now() - start) / 1000;
    const manifest = JSON.parse(await readFile(join(out, 'downloads/manifest.json'), 'utf8')) as Manifest;
    const web = times > 1 ? [] : await Promise.all(manifest.filter(({ path }) => path.endsWith('/')).map(async ({ path, bytes }) => ({
      path, bytes, brotli: brotliCompressSync(await readFile(join(out, path, 'index.html'))).length,
    })));
    const printed = times > 1 ? [] : await timeChromium(out, web.map(({ path }) => path));
    return { times, pages, editions: manifest.length, seconds: round(seconds, 1), secondsPerPage: round(seconds / pages, 3), megabytes: memory, web, printed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a process of its own, as `npm run build` is. Returns the most memory it and its helpers held, in megabytes. */
function build(env: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
    const end = watchMemory(child.pid ?? 0);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(end()) : reject(new Error('The build of the bench did not finish.'))));
  });
}
