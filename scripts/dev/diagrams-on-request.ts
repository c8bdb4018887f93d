import type { Plugin } from 'vite';
import { readContent } from '../content/read-content.ts';
import { makeDiagrams } from '../pictures/diagrams.ts';

/** While someone writes: the picture of a diagram is drawn from its page as it is saved now. */
export function diagramsOnRequest({ content: from, folder }: { content: string; folder: string }): Plugin {
  return {
    name: 'diagrams-on-request',
    configureServer(server) {
      server.middlewares.use(async (request, _response, next) => {
        if (/\/pictures\/diagrams\/[^/]+\.svg$/.test(request.url ?? '')) {
          const { content } = await readContent(from);
          await makeDiagrams([...content.pages, ...content.sitePages], folder);
        }
        next();
      });
    },
  };
}
