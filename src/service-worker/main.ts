/** Keeps the site for reading without a connection. Its list and its words are put before it by scripts/finish/service-worker.ts. */
import { routeOf } from '../core/offline/route.ts';
import type { Ask } from '../core/offline/keep-list.ts';
import { answer } from './answer.ts';
import { keepSite } from './keep-site.ts';
import { scope, worker } from './scope.ts';
import { begin, forget, state } from './store.ts';
import { activate, install, tidy } from './update.ts';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  const route = routeOf({ method, url, mode, range: headers.has('range') }, scope);
  if (!route) return;
  event.respondWith(answer(event, route));
  if (route.kind === 'page') event.waitUntil(tidy());
});

worker.addEventListener('message', (event) => {
  const asked = event.data as Ask;
  const tell = async () => event.source?.postMessage(await state());
  if (asked === 'keep') event.waitUntil(keepSite());
  else if (asked === 'begin') event.waitUntil(begin().then(keepSite));
  else event.waitUntil(asked === 'forget' ? forget().then(tell) : tell());
});
