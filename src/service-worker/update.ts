import { beforeName } from '../core/offline/names.ts';
import { fileAt, stages, store } from './built.ts';
import { keepFiles, keepOpenPages } from './keep-site.ts';
import { openWindows, scope, worker } from './scope.ts';
import { begin, keptStores, pathsIn } from './store.ts';

/** The stores of other builds, and the windows that were open when this worker took over from theirs. */
interface Before { stores: string[]; windows: string[] }

/**
 * The first time, keeps little: the page about being without the internet, and what is open. After that, all that the worker
 * before it had kept: until that is whole, the other one stays.
 * @throws when a file cannot be had, or is of yet another build. The browser tries again at the next page.
 */
export async function install(): Promise<void> {
  const others = (await keptStores()).filter((name) => name !== store);
  await begin();
  const had = (await Promise.all(others.map(async (name) => pathsIn(await caches.open(name))))).flat().map(fileAt).filter((file) => file !== undefined);
  if (!await keepFiles([...new Set([...stages[0] ?? [], ...had])])) throw new Error('The site is being changed just now.');
  await keepOpenPages();
  await worker.skipWaiting();
}

/** Takes over the windows that are open. Those that hold pages of another build may still need its scripts. */
export async function activate(): Promise<void> {
  const stores = (await keptStores()).filter((name) => name !== store);
  if (stores.length > 0) {
    const before: Before = { stores, windows: (await openWindows()).map(({ id }) => id) };
    await (await caches.open(beforeName(scope))).put(scope, Response.json(before));
  }
  await worker.clients.claim();
  await tidy();
}

/** Removes the stores of other builds, once the last window from their time is closed or shows another page. */
export async function tidy(): Promise<void> {
  const before = await (await caches.match(scope, { cacheName: beforeName(scope) }))?.json() as Before | undefined;
  if (!before || (await openWindows()).some(({ id }) => before.windows.includes(id))) return;
  await Promise.all([...before.stores, beforeName(scope)].map((name) => caches.delete(name)));
}
