import { KEPT_ON } from '../core/offline/names.ts';
import { keptNotice, withNotice } from '../core/offline/notice.ts';
import { mayKeep } from '../core/offline/opened.ts';
import type { Route } from '../core/offline/route.ts';
import { OFFLINE } from '../core/offline/stages.ts';
import { fileAt, words } from './built.ts';
import { today, type Asking } from './scope.ts';
import { keep, keepOpened, kept, keptOpened } from './store.ts';

/** How long a reader waits for the newest words, when there are kept ones. In milliseconds. */
const PATIENCE = 4000;

/** The windows whose page came from the kept copy: its pictures come from there too. */
const fromKept = new Set<string>();

export function answer(event: Asking, route: Route): Promise<Response> {
  if (route.kind === 'named') return named(event, route.path);
  if (route.kind === 'page') return page(event, route.path);
  if (route.kind === 'file') return file(event, route.path);
  return download(event, route);
}

/** The newest words; after a while, or without a connection, the kept ones, which say so. */
async function page(event: Asking, path: string): Promise<Response> {
  const coming = fromSite(event, (reply) => keep(path, reply));
  const copy = await kept(path);
  const reply = await (copy ? inTime(coming) : coming.catch(() => undefined));
  if (reply && (reply.status < 500 || !copy)) return reply;
  if (!copy) return notKept(words.noPage);
  fromKept.add(event.resultingClientId);
  return noted(copy, keptNotice(words.kept, { keptOn: copy.headers.get(KEPT_ON) ?? today(), next: fileAt(path)?.[2], today: today() }));
}

/** What has a mark in its name is the same wherever it comes from, so also from the store of a build before this one. */
async function named(event: Asking, path: string): Promise<Response> {
  return await caches.match(event.request.url, { ignoreVary: true }) ?? fromSite(event, (reply) => keep(path, reply));
}

async function file(event: Asking, path: string): Promise<Response> {
  const copy = await kept(path);
  if (copy && fromKept.has(event.clientId)) return copy;
  const coming = fromSite(event, copy ? undefined : (reply) => keep(path, reply));
  if (!copy) return coming;
  const reply = await inTime(coming);
  return reply && reply.status < 500 ? reply : copy;
}

async function download(event: Asking, { kind, path }: Route): Promise<Response> {
  const coming = fromSite(event, kind === 'big' ? undefined : (reply) => keepOpened(path, reply));
  const copy = await keptOpened(path);
  const reply = await (copy ? inTime(coming) : coming.catch(() => undefined));
  if (reply && (reply.status < 500 || !copy)) return reply;
  return copy ?? (event.request.mode === 'navigate' ? notKept(words.noFile) : Response.error());
}

/**
 * Asks the site, and keeps the reply even when it comes too late for the reader. A reply that is not to be kept is passed on
 * as it comes: a second copy that nobody reads would pile up in memory.
 * @throws when there is no connection
 */
function fromSite(event: Asking, keepReply?: (reply: Response) => Promise<unknown>): Promise<Response> {
  const coming = fetch(event.request);
  const kept = coming.then((reply) => (keepReply && reply.type === 'basic' && reply.status === 200 && mayKeep(reply.headers.get('content-length')) ? keepReply(reply.clone()) : undefined));
  // A store that is full keeps nothing, and takes nothing from the reader.
  event.waitUntil(kept.catch(() => undefined));
  return coming;
}

/** The reply, unless it takes too long or there is none. */
function inTime(coming: Promise<Response>): Promise<Response | undefined> {
  return Promise.race([coming.catch(() => undefined), new Promise<undefined>((resolve) => { setTimeout(() => resolve(undefined), PATIENCE); })]);
}

/** Instead of what is not here: the page about being without the internet, with the reason, and ways on. */
async function notKept(reason: { title: string; text: string }): Promise<Response> {
  const copy = await kept(OFFLINE);
  return copy ? noted(copy, reason, 503) : Response.error();
}

async function noted(copy: Response, notice: { title: string; text: string }, status = 200): Promise<Response> {
  return new Response(withNotice(await copy.text(), notice), { status, headers: copy.headers });
}
