/**
 * The door through which scripts read what does not stand on their page. A page that was opened from a folder may fetch nothing
 * and load no module, so in the copy of the site each such file is a plain script that hands over what it holds.
 */
import { inCopy } from './site-copy.ts';

/** @throws Error when it is not there */
export async function readData<T>(address: string): Promise<T> {
  if (inCopy) return handedOver<T>(`${address}.js`);
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(reply.statusText);
  return reply.json() as Promise<T>;
}

/** @throws Error when it is not there */
export function readModule<T>(address: string): Promise<T> {
  return inCopy ? handedOver<T>(address) : import(/* @vite-ignore */ address) as Promise<T>;
}

function handedOver<T>(address: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address });
    script.addEventListener('hand-over', (event) => resolve((event as CustomEvent<T>).detail));
    script.addEventListener('error', () => reject(new Error(`${address} is missing.`)));
    document.head.append(script);
  });
}
