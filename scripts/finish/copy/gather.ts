import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path/posix';
import type { FileInZip, FileOnDisk } from '../../lib/zip.ts';
import { pageInCopy, stylesInCopy, type Links } from './page.ts';
import { handingOver, plainScript, searchScript, workerScript } from './scripts.ts';

export interface CopyOptions {
  /** The folder of the built site. */
  site: string;
  /** The sub-path at which the site stands. */
  base: string;
  /** What the copy does without, by its name in the site: `downloads/…/leave-audio.mp3`. */
  leftOut(name: string): boolean;
  /** The address on the web of a place such as `/help-now/`. */
  web(place: string): string;
  /** What each page says of the copy, as HTML, by the page's address on the web. */
  notice(address: string): string;
}

/** Where the copy begins. */
const START = 'index.html';
/** What scripts ask for by a name of their own. No page has a link to it. */
const ASKED_FOR = ['pagefind/pagefind.js', 'search/known.json.js'];
/** What a script asks for stands in the copy as a script itself. */
const DATA = /(?<=\.json)\.js$/;
/** Packed already by their own formats: to pack them again takes time and saves nothing. */
const PACKED = /\.(pdf|epub|docx|odt|png|jpe?g|webp|woff2)$/;

/**
 * The site as it opens from a folder: the first page and everything that can be reached from there, file by file.
 * What the copy does without is still led to, on the web.
 */
export async function gatherCopy({ site, base, leftOut, web, notice }: CopyOptions): Promise<(FileInZip | FileOnDisk)[]> {
  const there = new Set<string>();
  for await (const name of glob('**/*.*', { cwd: site })) there.add(name.replaceAll('\\', '/'));
  const reached = new Set<string>();
  const workers = new Set<string>();
  const reach = (name: string): boolean => there.has(name.replace(DATA, '')) && !leftOut(name) && Boolean(reached.add(name));
  const placeOf = (address: string): string => (address.startsWith(base) ? address.slice(base.length) : '');

  const linksOf = (from: string): Links => {
    const way = (to: string) => relative(dirname(from), to) || '.';
    return {
      to(address) {
        const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
        const name = decodeURI(placeOf(place)).replace(/(^|\/)$/, '$1index.html');
        return reach(name) ? encodeURI(way(name)) + rest : undefined;
      },
      data(words) {
        if (words === base) return '/'; // Where scripts begin to count.
        const name = placeOf(words);
        if (reach(name.replace(/\.json$/, '$&.js'))) return way(name); // Its script has the same address, with `.js` after it.
        if (!name.endsWith('/')) return undefined;
        const inside = [...there].filter((file) => file.startsWith(name));
        for (const file of inside) if (dirname(file) === name.slice(0, -1)) reach(file);
        return inside.length > 0 ? `${way(name)}/` : undefined;
      },
      web: (address) => web(`/${placeOf(address)}`),
    };
  };

  const text = (name: string) => readFile(join(site, name), 'utf8');
  async function made(name: string): Promise<FileInZip | FileOnDisk> {
    const links = linksOf(name);
    const written = (words: string): FileInZip => ({ name, bytes: new TextEncoder().encode(words) });
    if (name.endsWith('.html')) {
      const address = web(`/${name.replace(/index\.html$/, '')}`);
      return written(pageInCopy(await text(name), { links, top: `${relative(dirname(name), '.') || '.'}/`, notice: notice(address) }));
    }
    if (name.endsWith('.css')) return written(stylesInCopy(await text(name), links));
    if (DATA.test(name)) return written(handingOver((await text(name.replace(DATA, ''))).trim()));
    if (name === 'pagefind/pagefind.js') return written(await searchScript(site));
    if (workers.has(name)) return written(await workerScript(join(site, name)));
    if (name.endsWith('.js')) {
      // A worker stands in its page's script with its whole address.
      const code = (await plainScript(join(site, name))).replaceAll(new RegExp(`(["'\`])${base}(_astro/[\\w.-]+\\.js)\\1`, 'g'), (words, quote: string, worker: string) => {
        if (!reach(worker)) return words;
        workers.add(worker);
        return `${quote}/${worker}${quote}`;
      });
      return written(`(() => {\n${code}})();\n`);
    }
    return { name, path: join(site, name), store: PACKED.test(name) };
  }

  for (const name of [START, ...ASKED_FOR]) reach(name);
  const files: (FileInZip | FileOnDisk)[] = [];
  for (const name of reached) files.push(await made(name)); // Which may reach more.
  return files.sort((a, b) => Number(b.name === START) - Number(a.name === START) || (a.name < b.name ? -1 : 1));
}
