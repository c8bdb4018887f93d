import type { Plugin } from 'vite';
import type { Content } from '../../src/core/content.ts';
import { DOWNLOADS, editionPath } from '../../src/core/format.ts';
import { checkFolder, keepFor } from '../content/check-folder.ts';
import { EditionsError, makeEditions } from '../editions.ts';
import { FORMATS } from '../formats/index.ts';

/**
 * While someone writes: when an edition is opened, it is made from the page as it is saved now. The others stay as they
 * are, so that the wait is for one file only. A page whose edition cannot be made shows why.
 */
export function editionsOnRequest({ content: from, folder }: { content: string; folder: string }): Plugin {
  return {
    name: 'editions-on-request',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!path.includes(`/${DOWNLOADS}/`) || path.endsWith('.json')) return next();
        const fault = await make(path).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
        if (fault === undefined) return next();
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(fault);
      });
    },
  };

  /** Makes the edition at that address. Returns what is wrong with its page, or nothing. */
  async function make(path: string): Promise<string | undefined> {
    const { content } = await checkFolder(from, { keep: await keepFor(from) });
    const page = pageAt(content, path);
    try {
      await makeEditions({ content, folder, only: (id, format) => id === page?.id && FORMATS.some((known) => (known.id === format || known.madeBy === 'archive') && path.endsWith(editionPath(id, known))) });
      return undefined;
    } catch (error) {
      const own = error instanceof EditionsError ? error.faults.filter(({ file }) => file === page?.file) : undefined;
      if (own?.length === 0) return undefined; // Another page's trouble.
      throw error;
    }
  }
}

function pageAt({ pages }: Content, path: string) {
  return pages.find(({ id }) => FORMATS.some((format) => path.endsWith(editionPath(id, format))));
}
