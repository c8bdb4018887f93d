import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor } from './headers-file.ts';

export interface Served { address: string; close(): Promise<void> }

export interface ServeOptions {
  /** The one to try first; the next free one is taken when it is in use. 0 takes any. */
  port?: number;
  /** The sub-path at which the site stands. */
  base?: string;
  /** Answers have the headers of the site's own `_headers` file, as on the hosts that read it. */
  headers?: boolean;
}

/** Serves a built site on this computer alone. */
export async function serve(folder: string, { port = 0, base = '/', headers = false }: ServeOptions = {}): Promise<Served> {
  // `dev` reads the folder anew for each request, so that a new build shows at once.
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (headers) response.setHeaders(headersFor(headerRules(join(folder, '_headers')), new URL(request.url ?? '/', 'http://localhost').pathname));
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  });
  const open = await listen(server, port);
  return {
    address: `http://127.0.0.1:${open}${base}`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
