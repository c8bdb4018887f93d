import { globSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { hasAddress } from '../src/core/data/site.ts';
import { DOWNLOADS } from '../src/core/format.ts';
import { checkFolder, keepFor } from './content/check-folder.ts';
import { EditionsError, makeEditions } from './editions.ts';
import { makeFonts } from './fonts.ts';
import { bringFolder } from './lib/bring-folder.ts';
import { diskFault } from './lib/disk-fault.ts';
import { FolderInUse, lockFolder, lockWhenFree } from './lib/lock-folder.ts';
import { moveFolder } from './lib/move-folder.ts';
import { nextOf, recoverFolder, replaceFolder } from './lib/replace-folder.ts';
import type { Progress } from './lib/progress.ts';
import { run } from './lib/run.ts';
import { finishSite } from './finish-site.ts';
import { makePictures } from './pictures.ts';
import { makeDiagrams } from './pictures/diagrams.ts';

export interface BuildOptions {
  /** The content folder. */
  content: string;
  /** Where the finished site goes. It is replaced when everything is made, and left alone when anything fails. */
  out: string;
  /** Served as it is; fonts, pictures and downloads are made into it. */
  public: string;
  /** The sub-path at which the site will stand, such as `/rights/`. */
  base?: string;
  progress: Progress;
}

const UNTOUCHED = 'Nothing was built. The last good build is as it was.';
/**
 * Astro writes here, whatever folder is asked for: it can only put a site onto the disk on which the project lies.
 * Two builds at once would mix up its notes, whatever each of them builds.
 */
const ASTRO_OUT = '.cache/astro-build';
/** Bytes. A page of the real site takes 18 MB with its editions, most of it the recordings. */
const MOST_FOR_A_PAGE = 20e6;

const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
/**
 * For V8: a heap that grows by a fifth at a time takes a third less memory with 1,000 pages, and no more time.
 * Room for what is young, in MB, so that less of it is looked through before it is thrown away.
 * Thousands of pages need more than the 4 GB at which Node would stop.
 */
const LEAN = ['--heap-growing-percent=20', '--max-semi-space-size=32', `--max-old-space-size=${Math.round(totalmem() * 0.75 / 2 ** 20)}`];

/** What stops a build, in words for an editor. */
export class BuildError extends Error {}

/**
 * Makes the whole site with every edition.
 * @throws BuildError when the content has faults, the disk refuses, or another build is at work; its message says all of it.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { out, public: served } = options;
  const free: (() => Promise<void>)[] = [];
  try {
    for (const folder of [out, served]) free.push(await lockFolder(folder));
    await recoverFolder(out);
    await makeSite(options);
  } catch (error) {
    // What is half made takes room, and nobody needs it. A build that is at work beside this one needs its own.
    if (free.length > 0) await rm(nextOf(out), { recursive: true, force: true }).catch(() => undefined);
    const said = await wordsFor(error, options);
    throw said === undefined ? error : new BuildError(`${said}\n${UNTOUCHED}`);
  } finally {
    for (const unlock of free) await unlock().catch(() => undefined);
  }
}

/** An error in words for whoever runs the build; undefined when it is a mistake of the program. */
async function wordsFor(error: unknown, { content, out, public: served }: BuildOptions): Promise<string | undefined> {
  if (error instanceof EditionsError || error instanceof ContentFaults) return error.message;
  if (error instanceof FolderInUse) {
    return `Another build is at work on ${error.folder}. Wait until it is done, then run this again.\nIf you are sure that there is none, delete ${error.lock} first.`;
  }
  const needs = MOST_FOR_A_PAGE * globSync('**/*.mdx', { cwd: content }).length;
  return diskFault(error, [{ folder: out, needs }, { folder: served, needs }, { folder: '.cache', needs }]);
}

class ContentFaults extends Error {}

async function makeSite({ content: folder, out, public: served, base = '/', progress }: BuildOptions): Promise<void> {
  progress.step('Reading and checking the content');
  const keep = await keepFor(folder);
  const { content, errors, report } = await checkFolder(folder, { keep });
  if (errors > 0) throw new ContentFaults(report);
  progress.done(`${content.pages.length} pages of guidance`);

  progress.step('Composing pictures');
  const pictures = await makePictures({ pictures: content.library.pictures, folder: join(served, 'pictures') });
  await makeDiagrams([...content.pages, ...content.sitePages], join(served, 'pictures'), keep);
  await makeFonts({ folder: join(served, 'fonts') });
  progress.done(`${pictures.made} made, ${pictures.kept} unchanged`);

  progress.step('Making printed and plain editions');
  const editions = await makeEditions({
    content, folder: join(served, 'downloads'), keep, onProgress: (done, of) => progress.count(done, of),
  });
  progress.done(`${editions.made} made, ${editions.kept} unchanged`);

  const next = nextOf(out);
  progress.step('Building the web pages');
  await buildWebPages({ content: folder, out: next, public: served, base });
  progress.done('done');
  await finishSite({ site: next, content, base, keep, progress });

  await replaceFolder(next, out);
  if (content.settings && !hasAddress(content.settings.site)) {
    progress.note(`The address in content/site.yaml, ${content.settings.site.address}, is an example. Set your own before you print or publish: sheets carry it.`);
  }
}

/** Builds the web pages alone, and returns what Astro says of it. The pictures, fonts and downloads must be in `public`. */
export async function buildWebPages({ content, out, public: served, base = '/' }: Omit<BuildOptions, 'progress'>): Promise<string> {
  const unlock = await lockWhenFree(ASTRO_OUT);
  try {
    const said = await run(process.execPath, [...LEAN, ASTRO, 'build'], { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', CONTENT: content, OUT: ASTRO_OUT, PUBLIC: served, BASE: base });
    await moveFolder(ASTRO_OUT, out);
    // Editions are never written into, only replaced; their list is completed when the site is finished.
    await bringFolder(served, out, (path) => path.startsWith(`${DOWNLOADS}/`) && path !== `${DOWNLOADS}/manifest.json`);
    return said;
  } finally {
    await rm(ASTRO_OUT, { recursive: true, force: true }).catch(() => undefined);
    await unlock();
  }
}

/** What a test runner sets for itself would be read by Astro as its own settings. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const runners = ['NODE_ENV', 'VITEST', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.includes(name)));
}

/** A folder to make files into, with what `public` holds of its own. For builds beside the usual one. */
export async function copyPublic(to: string): Promise<string> {
  await cp('public', to, { recursive: true, filter: (path) => !/^public\/(downloads|pictures|fonts)$/.test(path) });
  return to;
}
