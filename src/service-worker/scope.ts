/** What we use of the place where a service worker runs. TypeScript's own types for it cannot stand beside those of a page. */
interface Lasting extends Event { waitUntil(work: Promise<unknown>): void }
export interface Asking extends Lasting {
  request: Request;
  /** The window that asks, and the one that a new page will stand in. */
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
export interface Told extends Lasting { data: unknown; source: { postMessage(message: unknown): void } | null }
export interface Window { id: string; url: string }

interface Worker {
  registration: { scope: string };
  clients: { matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Window[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', does: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', does: (event: Asking) => void): void;
  addEventListener(name: 'message', does: (event: Told) => void): void;
}

export const worker = globalThis as unknown as Worker;
export const scope: string = worker.registration.scope;

export const openWindows = (): Promise<readonly Window[]> => worker.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** The day where the reader is: `2026-11-22`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
