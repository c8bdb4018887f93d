import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasAddress } from '../src/core/data/site.ts';
import { checkFolder } from './content/check-folder.ts';
import { EditionsError, makeEditions } from './editions.ts';
import { makeFonts } from './fonts.ts';
import { recoverFolder, replaceFolder } from './lib/replace-folder.ts';
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

/** What stops a build, in words for an editor. */
export class BuildError extends Error {}

/**
 * Makes the whole site with every edition.
 * @throws BuildError when the content has faults; its message lists them all.
 */
export async function buildSite({ content: folder, out, public: served, base = '/', progress }: BuildOptions): Promise<void> {
  await recoverFolder(out);

  progress.step('Reading and checking the content');
  const { content, errors, report } = await checkFolder(folder);
  if (errors > 0) throw new BuildError(`${report}\n${UNTOUCHED}`);
  progress.done(`${content.pages.length} pages of guidance`);

  progress.step('Composing pictures');
  const pictures = await makePictures({ pictures: content.library.pictures, folder: join(served, 'pictures') });
  await makeDiagrams([...content.pages, ...content.sitePages], join(served, 'pictures'));
  await makeFonts({ folder: join(served, 'fonts') });
  progress.done(`${pictures.made} made, ${pictures.kept} unchanged`);

  progress.step('Making printed and plain editions');
  const editions = await makeEditions({
    content, folder: join(served, 'downloads'), onProgress: (done, of) => progress.count(done, of),
  }).catch((error: unknown) => { throw error instanceof EditionsError ? new BuildError(`${error.message}\n${UNTOUCHED}`) : error; });
  progress.done(`${editions.made} made, ${editions.kept} unchanged`);

  const next = `${out.replace(/\/+$/, '')}-next`;
  await rm(next, { recursive: true, force: true });
  progress.step('Building the web pages');
  await buildWebPages({ content: folder, out: next, public: served, base });
  progress.done('done');
  await finishSite({ site: next, content, base, progress });

  await replaceFolder(next, out);
  if (content.settings && !hasAddress(content.settings.site)) {
    progress.note(`The address in content/site.yaml, ${content.settings.site.address}, is an example. Set your own before you print or publish: sheets carry it.`);
  }
}

/** Builds the web pages alone, and returns what Astro says of it. The pictures, fonts and downloads must be in `public`. */
export function buildWebPages({ content, out, public: served, base = '/' }: Omit<BuildOptions, 'progress'>): Promise<string> {
  return run('astro', ['build'], { ...ownEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', CONTENT: content, OUT: out, PUBLIC: served, BASE: base });
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
