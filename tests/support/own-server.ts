import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server that a test may stop, slow down and read the log of. */
export interface OwnServer {
  /** With a slash at its end. */
  address: string;
  /** What was asked for since the log was last emptied, below the site's address. */
  asked: string[];
  /** How long every answer takes, in milliseconds. */
  delay: number;
  /** Asked for one of these, it breaks off. */
  broken: RegExp | undefined;
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function ownServer(folder: string, base = '/'): Promise<OwnServer> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = (response: ServerResponse) => { response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(join(folder, '404.html'))); };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(base.length);
    own.asked.push(path);
    if (own.broken?.test(path)) return response.destroy();
    if (!request.url?.startsWith(base)) return notFound(response);
    request.url = `/${path}`;
    setTimeout(() => files(request, response, () => notFound(response)), own.delay);
  });
  let port = 0;
  const own: OwnServer = {
    address: '', asked: [], delay: 0, broken: undefined,
    start: () => new Promise((resolve) => { server.listen(port, '127.0.0.1', resolve); }),
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
  await own.start();
  port = (server.address() as AddressInfo).port;
  own.address = `http://127.0.0.1:${port}${base}`;
  return own;
}
