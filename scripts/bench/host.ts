import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { CONTENT_TYPES, withLetters } from '../../src/core/hosting/content-types.ts';
import { headerRules, headersFor } from '../lib/headers-file.ts';
import type { Served } from '../lib/serve.ts';

/** What is not packed already. */
const COMPRESSED = /^text\/|^application\/(json|manifest)|svg/;
/** How hard hosts compress while they send. */
const QUALITY = 5;

const compress = promisify(brotliCompress);

/** Serves a folder as static hosts do: compressed with brotli, with the headers of its `_headers` file where there is one. */
export async function host(folder: string): Promise<Served> {
  const kept = new Map<string, Promise<Buffer>>();
  const rules = headerRules(join(folder, '_headers'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void answer(path).then(
      ({ type, body }) => {
        response.setHeaders(headersFor(rules, path));
        response.writeHead(200, { 'Content-Type': type, ...(COMPRESSED.test(type) && { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }), 'Content-Length': body.length });
        response.end(body);
      },
      () => { response.writeHead(404, { 'Content-Type': 'text/plain' }); response.end('Not found'); },
    );
  });
  async function answer(path: string): Promise<{ type: string; body: Buffer }> {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    await stat(file);
    const type = withLetters(CONTENT_TYPES[extname(file).slice(1)]?.type ?? 'application/octet-stream');
    const body = kept.get(file) ?? readFile(file).then((bytes) => (COMPRESSED.test(type) ? compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }) : bytes));
    kept.set(file, body);
    return { type, body: await body };
  }
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
