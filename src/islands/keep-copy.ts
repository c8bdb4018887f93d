/** Lets the browser keep a copy of the site, once the page is there and has nothing else to do. */
import { CHOICE, NO } from '../core/offline/choice.ts';
import type { Ask } from '../core/offline/keep-list.ts';

const browser: Navigator & { connection?: { saveData?: boolean } } = navigator;

async function keepCopy(): Promise<void> {
  try {
    if (localStorage.getItem(CHOICE) === NO) return;
    await browser.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
    // Whoever saves data gets what they open, and no more.
    if (!browser.connection?.saveData) (await browser.serviceWorker.ready).active?.postMessage('keep' satisfies Ask);
  } catch {
    // A browser may refuse to keep anything, or to tell what its reader chose. Reading goes on as before.
  }
}

if (import.meta.env.PROD && 'serviceWorker' in browser && location.protocol.startsWith('http')) {
  // A page that is never idle, or that nobody looks at, must not wait for ever.
  const whenIdle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(() => void keepCopy(), { timeout: 2000 }) : setTimeout(() => void keepCopy()));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
