import pMap from 'p-map';
import { isPage, type KeptFile } from '../core/offline/keep-list.ts';
import { routeOf } from '../core/offline/route.ts';
import { partsOf } from '../core/offline/stages.ts';
import { fileAt, stages } from './built.ts';
import { openWindows, scope } from './scope.ts';
import { keep, kept, keptBefore, ours, pathsIn } from './store.ts';

/** So many at once leave room for the reader. */
const AT_ONCE = 4;

/**
 * Keeps files that are not kept yet. What an earlier build kept and has not changed is taken over.
 * @returns whether all are there now. What fails on a poor connection does not hold up the others.
 */
export async function keepFiles(wanted: readonly KeptFile[]): Promise<boolean> {
  const cache = await ours();
  if (!cache) return false;
  const there = new Set(await pathsIn(cache));
  const missing = wanted.filter(([path]) => !there.has(path));
  const done = await pMap(missing, (file) => keepFile(file).catch(() => false), { concurrency: AT_ONCE });
  return done.every(Boolean);
}

async function keepFile(file: KeptFile): Promise<boolean> {
  return keep(file[0], await keptBefore(file) ?? await fetch(scope + file[0], { cache: 'no-cache' }));
}

/** The pages that are open now, with their styles and pictures: their reader may lose the connection next. */
export async function keepOpenPages(): Promise<void> {
  for (const { url } of await openWindows()) {
    const path = routeOf({ method: 'GET', url, mode: 'navigate', range: false }, scope)?.path;
    const page = path !== undefined && isPage(path) && fileAt(path);
    if (!page || !await keepFiles([page])) continue;
    const files = new Map<string, string | undefined>(stages.flat().map(([name]) => [name, undefined]));
    files.set(page[0], await (await kept(page[0]))?.text());
    await keepFiles(partsOf(page[0], files, new URL(scope).pathname).map(fileAt).filter((part) => part !== undefined));
  }
}

let going: Promise<void> | undefined;
/** Keeps the whole site, one stage after the other, from where it was left. */
export function keepSite(): Promise<void> {
  // What is still missing in the end is tried again when the next page is opened.
  going ??= stages.reduce(async (before, stage) => { await before; await keepFiles(stage); }, Promise.resolve())
    .finally(() => { going = undefined; });
  return going;
}
