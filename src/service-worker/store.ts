import { isPage, type KeptFile, type KeptState } from '../core/offline/keep-list.ts';
import { markOfBytes } from '../core/offline/mark.ts';
import { askedName, isKeptName, KEPT_MARK, KEPT_ON, openedName, ourNames } from '../core/offline/names.ts';
import { givesWay } from '../core/offline/opened.ts';
import { bytes, fileAt, fileCount, store } from './built.ts';
import { scope, today } from './scope.ts';

/** Its reader has taken the copy away, while this worker still has something in hand. */
let forgotten = false;

/** Begins a store for this build. */
export async function begin(): Promise<void> {
  forgotten = false;
  await caches.open(store);
}

/** Takes away all that is kept. */
export async function forget(): Promise<void> {
  forgotten = true;
  await Promise.all(ourNames(await caches.keys(), scope).map((name) => caches.delete(name)));
}

/** The store of this build, or one beside it; nothing when the copy was taken away: opening it would bring it back. */
export async function ours(name = store): Promise<Cache | undefined> {
  const there = await caches.has(store);
  return there && !forgotten ? caches.open(name) : undefined;
}

/** The kept copy of a file of this build. */
export function kept(path: string): Promise<Response | undefined> {
  return caches.match(scope + path, { cacheName: store, ignoreVary: true });
}

/** That file in whichever of our stores, when it is just what this build holds: it need not be fetched again. */
export async function keptBefore([path, mark]: KeptFile): Promise<Response | undefined> {
  for (const name of (await keptStores()).reverse()) {
    const found = await caches.match(scope + path, { cacheName: name, ignoreVary: true });
    if (found?.headers.get(KEPT_MARK) === mark) return found;
  }
  return undefined;
}

/** The stores of all builds that are there, oldest first. */
export async function keptStores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => isKeptName(name, scope));
}

/** The places of the files in a store. */
export async function pathsIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => url.slice(scope.length));
}

/**
 * Keeps an answer when it is, to the letter, what this build of the site holds at that place: the words of one build must
 * not meet the styles of another. An older answer makes room for it, with its day.
 * @returns whether it was kept
 */
export async function keep(path: string, answer: Response): Promise<boolean> {
  const mark = fileAt(path)?.[1];
  if (!mark || answer.status !== 200 || answer.redirected) return false;
  const body = await answer.arrayBuffer();
  const cache = await markOfBytes(body) === mark ? await ours() : undefined;
  await cache?.put(scope + path, dated(answer, body, mark));
  return cache !== undefined;
}

/** Keeps a file that was opened, as the newest of those. */
export async function keepOpened(path: string, answer: Response): Promise<void> {
  const body = await answer.arrayBuffer();
  const opened = await ours(openedName(scope));
  if (!opened) return;
  await opened.delete(scope + path, { ignoreVary: true });
  await opened.put(scope + path, dated(answer, body));
  for (const old of givesWay(await opened.keys())) await opened.delete(old);
}

/** The kept copy of a file that was opened, or asked for. */
export async function keptOpened(path: string): Promise<Response | undefined> {
  return await caches.match(scope + path, { cacheName: openedName(scope), ignoreVary: true })
    ?? caches.match(scope + path, { cacheName: askedName(scope), ignoreVary: true });
}

function dated(answer: Response, body: ArrayBuffer, mark?: string): Response {
  const headers = new Headers(answer.headers);
  // They are about how it came here. What is kept is whole, unpacked, and has no parts to ask for.
  for (const name of ['content-encoding', 'content-length', 'accept-ranges', 'vary']) headers.delete(name);
  headers.set(KEPT_ON, today());
  if (mark) headers.set(KEPT_MARK, mark);
  return new Response(body, { headers });
}

/** How far we have come. */
export async function state(): Promise<KeptState> {
  const cache = await ours();
  const [answers, paths] = cache ? [await cache.matchAll(), await pathsIn(cache)] : [[], []];
  const days = answers.flatMap(({ headers }) => headers.get(KEPT_ON) ?? []).sort();
  let opened = 0;
  for (const name of [openedName, askedName]) opened += await caches.has(name(scope)) ? (await (await ours(name(scope)))?.keys())?.length ?? 0 : 0;
  return { files: answers.length, of: fileCount, pages: paths.filter(isPage).length, since: days[0], bytes, opened };
}
