import { isPage, type KeptFile, type KeptState } from '../core/offline/keep-list.ts';
import { markOfBytes } from '../core/offline/mark.ts';
import { askedName, isKeptName, KEPT_MARK, KEPT_ON, openedName } from '../core/offline/names.ts';
import { givesWay } from '../core/offline/opened.ts';
import { bytes, fileAt, fileCount, store } from './built.ts';
import { scope, today } from './scope.ts';

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
export async function pathsIn(name: string): Promise<string[]> {
  return (await (await caches.open(name)).keys()).map(({ url }) => url.slice(scope.length));
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
  // A reader who took the copy away meanwhile has no store any more, and gets no new one.
  if (await markOfBytes(body) !== mark || !await caches.has(store)) return false;
  await (await caches.open(store)).put(scope + path, dated(answer, body, mark));
  return true;
}

/** Keeps a file that was opened, as the newest of those. */
export async function keepOpened(path: string, answer: Response): Promise<void> {
  if (!await caches.has(store)) return;
  const body = await answer.arrayBuffer();
  const opened = await caches.open(openedName(scope));
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
  const answers = await (await caches.has(store) ? (await caches.open(store)).matchAll() : []);
  const paths = answers.length > 0 ? await pathsIn(store) : [];
  const days = answers.flatMap(({ headers }) => headers.get(KEPT_ON) ?? []).sort();
  const others = await Promise.all([openedName, askedName].map(async (name) => (await caches.has(name(scope)) ? (await pathsIn(name(scope))).length : 0)));
  return { files: answers.length, of: fileCount, pages: paths.filter(isPage).length, since: days[0], bytes, opened: others.reduce((sum, count) => sum + count, 0) };
}
