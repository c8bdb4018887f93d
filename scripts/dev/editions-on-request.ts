import type { Plugin } from 'vite';
import { DOWNLOADS, editionPath } from '../../src/core/format.ts';
import { checkFolder } from '../content/check-folder.ts';
import { makeEditions } from '../editions.ts';
import { FORMATS } from '../formats/index.ts';

/**
 * While someone writes: when an edition is opened, it is made from the page as it is saved now. The others stay as they
 * are, so that the wait is for one file only. A page with faults shows them instead.
 */
export function editionsOnRequest({ content: from, folder }: { content: string; folder: string }): Plugin {
  return {
    name: 'editions-on-request',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!path.includes(`/${DOWNLOADS}/`) || path.endsWith('.json')) return next();
        try {
          const { content } = await checkFolder(from);
          const wanted = (page: string, format: string) => FORMATS.some((known) => known.id === format && path.endsWith(editionPath(page, known)));
          await makeEditions({ content, folder, only: wanted });
          next();
        } catch (error) {
          response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
          response.end(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
