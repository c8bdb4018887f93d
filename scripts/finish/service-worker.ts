import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Content } from '../../src/core/content.ts';
import type { Built, KeptFile } from '../../src/core/offline/keep-list.ts';
import { markOfBytes } from '../../src/core/offline/mark.ts';
import { nextReviews } from '../../src/core/offline/next-reviews.ts';
import { stagesOf } from '../../src/core/offline/stages.ts';

const WORDS = /\.(html|css|js)$/;

/** Makes `sw.js`: the service worker, with the list of what it keeps of this very site. So it comes last. */
export async function addServiceWorker(site: string, base: string, content: Content): Promise<void> {
  if (!content.settings) return;
  const bytes = new Map<string, Buffer<ArrayBuffer>>();
  for await (const file of glob('**/*.*', { cwd: site })) {
    if (!/\.(mp3|zip|pdf)$/.test(file)) bytes.set(file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'), await readFile(join(site, file)));
  }
  const files = new Map([...bytes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, held]) => [path, path === '' || path.endsWith('/') || WORDS.test(path) ? held.toString('utf8') : undefined]));
  const next = nextReviews(content);
  const paths = stagesOf(files, content.library.topics.map(({ id }) => id), base);
  const stages = await Promise.all(paths.map((stage) => Promise.all(stage.map(async (path): Promise<KeptFile> => {
    const [mark, day] = [await markOfBytes(bytes.get(path) ?? Buffer.alloc(0)), next(path)];
    return day && (path === '' || path.endsWith('/')) ? [path, mark, day] : [path, mark];
  }))));

  const built: Omit<Built, 'build'> = {
    stages, words: content.settings.offline.notices,
    bytes: paths.flat().reduce((sum, path) => sum + (bytes.get(path)?.length ?? 0), 0),
  };
  const code = await bundled();
  const mark = await markOfBytes(Buffer.from(JSON.stringify(built) + code));
  await writeFile(join(site, 'sw.js'), `const BUILT=${JSON.stringify({ build: mark, ...built } satisfies Built)};\n${code}`);
}

/** The worker as one plain script. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'warn', publicDir: false,
    build: {
      write: false, modulePreload: false,
      lib: { entry: 'src/service-worker/main.ts', formats: ['iife'], name: 'worker', fileName: 'sw' },
    },
  });
  const [output] = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (output?.type !== 'chunk') throw new Error('Vite made no service worker.');
  return output.code;
}
