/** The page about being without the internet: what is kept on this device, and the buttons that change it. */
import type { OfflineLabels } from '../core/data/labels-offline.ts';
import { fill } from '../core/fill.ts';
import type { Ask, KeptState } from '../core/offline/keep-list.ts';
import { askedName, ourNames } from '../core/offline/names.ts';
import { longDate } from '../core/render/dates.ts';
import { part } from './lib/dom.ts';
import { keptCopy } from './lib/kept.ts';
import { keepFiles } from './offline/keep-files.ts';

const panel = part(document, '[data-offline]');
const words = JSON.parse(panel.dataset.words ?? '') as OfflineLabels['here'];
const sheets = JSON.parse(panel.dataset.sheets ?? '[]') as string[];
const scope = new URL(panel.dataset.base ?? '/', location.href).href;
/** The last is read out: it says how something that was pressed went. The others change by themselves. */
const [status, opened, progress, said] = [part(panel, '[data-state]'), part(panel, '[data-opened]'), part(panel, '[data-progress]'), part(panel, '[data-said]')];
/** The page brings these along: a file of code that two scripts share would be one more to fetch on every page. */
const { choice: where = '', no = '' } = panel.dataset;
const choice = keptCopy(where);
/** How long to wait before looking again; how often nothing may have changed before it is said that it stands still; how long a worker may think. In milliseconds. */
const [AGAIN, STILL, ANSWERS] = [1000, 20, 5000];

function show(when: 'kept' | 'none' | 'cannot', message: string): void {
  for (const group of panel.querySelectorAll<HTMLElement>('[data-when]')) group.hidden = group.dataset.when !== when;
  status.textContent = message;
}

/** What the worker says. Nothing, where there is none, or none that answers. */
async function ask(what: Ask): Promise<KeptState | undefined> {
  const active = (await navigator.serviceWorker.getRegistration(scope))?.active;
  if (!active) return undefined;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data as KeptState), { once: true });
    navigator.serviceWorker.startMessages();
    active.postMessage(what);
    setTimeout(() => resolve(undefined), ANSWERS);
  });
}

/** Grows when the copy is taken away: what was asked before that is no longer true. */
let taken = 0;

function showState(state: KeptState | undefined): void {
  if (!state || state.files === 0) show('none', choice.read() === no ? words.saidNo : words.none);
  else {
    const megabytes = fill(panel.dataset.megabytes ?? '', { size: (state.bytes / 1_000_000).toFixed(1) });
    show('kept', state.files === state.of ? fill(words.whole, { pages: state.pages, day: longDate(state.since ?? ''), size: megabytes }) : fill(words.some, { pages: state.pages }));
    opened.textContent = state.opened === 1 ? words.oneOpened : fill(words.opened, { count: state.opened });
  }
  opened.hidden = !state?.opened;
}

/** Shows how it goes on until all is kept, or it stands still. @returns whether all is kept */
async function follow(): Promise<boolean> {
  const before = taken;
  for (let [still, last] = [0, 0]; still < STILL; still += 1) {
    const state = await ask('state');
    if (taken !== before) return false;
    if (state?.files) showState(state);
    if (state && state.files === state.of) return true;
    if (state && state.files !== last) [still, last] = [0, state.files];
    await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
  }
  return false;
}

part(panel, '[data-remove]').addEventListener('click', async () => {
  taken += 1;
  const remembered = choice.write(no) === undefined;
  await ask('forget');
  await Promise.all((await navigator.serviceWorker.getRegistrations()).filter((found) => found.scope === scope).map((found) => found.unregister()));
  await Promise.all(ourNames(await caches.keys(), scope).map((name) => caches.delete(name)));
  showState(undefined);
  progress.textContent = '';
  said.textContent = remembered ? words.removed : words.removedForNow;
  part(panel, '[data-keep]').focus();
});

part(panel, '[data-keep]').addEventListener('click', async () => {
  choice.remove();
  said.textContent = words.keeping;
  part(panel, 'h2').focus(); // The button gives way to others.
  try {
    await navigator.serviceWorker.register(`${scope}sw.js`);
    (await navigator.serviceWorker.ready).active?.postMessage('begin' satisfies Ask);
    said.textContent = await follow() ? words.keptNow : words.stopped;
  } catch {
    said.textContent = words.stopped;
  }
});

panel.querySelector('[data-keep-sheets]')?.addEventListener('click', async () => {
  const whole = await keepFiles({
    store: askedName(scope), addresses: sheets.map((path) => scope + path),
    onKept: (done) => { progress.textContent = fill(words.keepingSheets, { done, count: sheets.length }); },
  });
  progress.textContent = '';
  said.textContent = whole ? fill(words.sheetsKept, { count: sheets.length }) : words.sheetsStopped;
  await Promise.all([offerSheets(), ask('state').then(showState)]);
});

async function offerSheets(): Promise<void> {
  const offer = panel.querySelector<HTMLElement>('[data-sheets-offer]');
  const kept = await caches.has(askedName(scope)) ? (await (await caches.open(askedName(scope))).keys()).length : 0;
  if (offer) offer.hidden = kept >= sheets.length;
}

if ('serviceWorker' in navigator && 'caches' in globalThis && location.protocol.startsWith('http')) {
  status.textContent = words.looking;
  void offerSheets();
  ask('state').then(async (state) => {
    if (taken === 0) showState(state);
    // The copy may only now be beginning: this page may be the first.
    if (choice.read() !== no) await navigator.serviceWorker.ready.then(follow);
  }).catch(() => show('cannot', words.cannot));
} else show('cannot', words.cannot);
