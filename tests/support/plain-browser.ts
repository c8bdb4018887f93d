import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/lib/chromium.ts';

/**
 * A Chromium with no debugger on its service workers, only on its tabs. Playwright watches workers too, and a worker that is
 * watched is not stopped when it has nothing to do: then a new one cannot take over as it does for readers.
 */
export interface PlainBrowser { openTab(): Promise<Tab>; close(): Promise<void> }
export interface Tab {
  /** Opens an address, and waits until it is loaded. @throws when that takes half a minute. */
  go(address: string): Promise<void>;
  /** What an expression comes to in the page. Promises are waited for. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export async function openPlainBrowser(): Promise<PlainBrowser> {
  const { path, env } = inject('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const chromium = spawn(path, [...CHROMIUM_FLAGS, '--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const port = async (): Promise<string> => readFile(join(profile, 'DevToolsActivePort'), 'utf8').then((text) => text.split('\n')[0] ?? '', () => pause(100).then(port));
  const home = `http://127.0.0.1:${await port()}/json`;
  return {
    async openTab() {
      const { id, webSocketDebuggerUrl } = await (await fetch(`${home}/new?about:blank`, { method: 'PUT' })).json() as { id: string; webSocketDebuggerUrl: string };
      return tab(webSocketDebuggerUrl, () => fetch(`${home}/close/${id}`));
    },
    async close() {
      chromium.kill();
      await once(chromium, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Speaks https://chromedevtools.github.io/devtools-protocol/ with one tab. */
async function tab(address: string, close: () => Promise<unknown>): Promise<Tab> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const replies = new Map<number, (reply: { result?: { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } } }) => void>();
  let loads = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; method?: string };
    if (message.id) replies.get(message.id)?.(message as never);
    if (message.method === 'Page.loadEventFired') loads += 1;
  });
  let count = 0;
  const send = (method: string, params = {}) => new Promise<Parameters<NonNullable<ReturnType<typeof replies.get>>>[0]>((resolve) => {
    count += 1;
    replies.set(count, resolve);
    socket.send(JSON.stringify({ id: count, method, params }));
  });
  await send('Page.enable');
  return {
    async go(url) {
      const before = loads;
      void send('Page.navigate', { url });
      for (let waited = 0; loads === before; waited += 50) {
        if (waited > 30_000) throw new Error(`${url} does not load.`);
        await pause(50);
      }
    },
    async evaluate<T>(expression: string) {
      const { result } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (result?.exceptionDetails) throw new Error(result.exceptionDetails.exception?.description);
      return result?.result?.value as T;
    },
    close: async () => { socket.close(); await close(); },
  };
}
