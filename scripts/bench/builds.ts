import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Row } from '../../src/core/data/how-fast.ts';
import type { Manifest } from '../../src/core/format.ts';
import { copyPublic } from '../build-site.ts';
import { copyContent } from './copies.ts';
import { buildWith, GENERATORS, type Built } from './generators.ts';
import { round, type BenchOptions, type Measured, type Part } from './part.ts';
import { runWatched, type Run } from './run-watched.ts';

/** From so many pages on only ours is built: how it grows is the question, and the time of the bench is short. */
const OTHERS_UP_TO = 1500;

export const builds: Part = { about: 'the web pages from nothing, of as many copies of the pages as `--times` says, ours and others', run };

async function run({ times, rivals: install }: BenchOptions): Promise<Measured> {
  const rivals = await install();
  const tables: { builds: Row[]; growth: Row[] } = { builds: [], growth: [] };
  for (const copies of times) {
    for (const generator of GENERATORS) {
      const built = await buildWith(generator, copies, rivals).catch((error: unknown) => console.log(`  ${generator}, each page ${copies} times: it could not be built, and is left out.\n${String(error).slice(-800)}`));
      if (!built) continue;
      await rm(dirname(built.site), { recursive: true, force: true });
      const row = rowOf(generator, built);
      if (generator === 'ours') tables.growth.push({ of: String(built.pages), figures: row.figures });
      console.log(`  ${generator}, ${built.pages} pages: ${round(built.seconds, 1)} s, ${built.megabytes ?? '?'} MB`);
      if (built.pages > OTHERS_UP_TO) break;
      tables.builds.push(row);
    }
  }
  const versions = Object.fromEntries(await Promise.all(['@astrojs/starlight', '@11ty/eleventy', 'astro'].map(async (name) => [name, await rivals.version(name)] as const)));
  return { tables, versions };
}

function rowOf(of: string, { pages, written, seconds, megabytes }: Built): Row {
  return { of, group: String(pages), figures: { seconds: round(seconds * 1000), written, each: round(seconds * 1000 / pages, 1), ...(megabytes !== undefined && { memory: megabytes * 1e6 }) } };
}

export const whole: Part = { about: 'the whole site with every edition, from nothing, and after a change', run: runWhole };

async function runWhole({ timesWhole }: BenchOptions): Promise<Measured> {
  const rows: Row[] = [];
  for (const copies of timesWhole) rows.push(await buildWhole(copies));
  return { tables: { everything: rows } };
}

/**
 * From nothing, as in a fresh clone; with the recordings made before; and again when one page has got a new sentence. Each in a
 * process of its own, as `npm run build` is.
 */
async function buildWhole(copies: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const place = async (name: string) => {
      const [content, served, out] = [join(folder, name, 'content'), join(folder, name, 'public'), join(folder, name, 'dist')];
      const pages = await copyContent('content', content, copies);
      await copyPublic(served);
      return { content, out, pages, build: () => runWatched(process.execPath, ['scripts/build.ts'], { env: { CONTENT: content, PUBLIC: served, OUT: out, SPOKEN: join(folder, 'spoken') } }) };
    };
    const nothing = await place('nothing');
    const first = await nothing.build();
    const manifest = JSON.parse(await readFile(join(nothing.out, 'downloads/manifest.json'), 'utf8')) as Manifest;
    await rm(join(folder, 'nothing'), { recursive: true });
    const spoken = await place('spoken-before'); // Other folders, so that nothing else is remembered of them.
    const second = await spoken.build();
    await addSentence(join(spoken.content, 'pages'));
    const again = await spoken.build();
    const memory = Math.max(...[first, second, again].map(({ megabytes = 0 }) => megabytes)) * 1e6;
    const milliseconds = ({ seconds }: Run) => round(seconds * 1000);
    return { of: String(nothing.pages), figures: { editions: manifest.length, seconds: milliseconds(first), kept: milliseconds(second), again: milliseconds(again), ...(memory > 0 && { memory }) } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts a sentence after a paragraph of the first page that has one. @throws Error when there is none. */
async function addSentence(pages: string): Promise<void> {
  for (const path of (await readdir(pages, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort()) {
    const text = await readFile(join(pages, path), 'utf8');
    const longer = text.replace(/(?<=\n---\n[^]*?\n\n)([A-Z][^\n]*\.)(?=\n\n)/, '$1 You can ask staff about this.');
    if (longer === text) continue;
    await writeFile(join(pages, path), longer);
    return;
  }
  throw new Error('No page has a paragraph.');
}
