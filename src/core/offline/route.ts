import { KEPT } from '../hosting/caching.ts';
import { DOWNLOADS } from '../format.ts';

/** What a browser asks for. */
export interface Asked { method: string; url: string; mode: string; range: boolean }

/** How it is answered. */
export interface Route {
  /**
   * `page`: the newest words, or the kept ones with a notice. `named`: its name changes with what is in it, so the kept one
   * is as good. `file`: the newest, or the kept one. `download`: as a file, and kept when it is opened. `big`: never kept.
   */
  kind: 'page' | 'named' | 'file' | 'download' | 'big';
  /** Below the site's address. */
  path: string;
}

/** Sounds and archives: one of them is larger than all pages together. */
const BIG = /\.(mp3|zip)$/;
/** Pictures of the sheets stand in the folder of downloads, and belong to the pages. */
const PICTURE = /\.webp$/;

/**
 * @param scope the address below which the site stands, with a slash at its end.
 * @returns nothing for what is left to the browser: other sites, the worker itself, parts of a file.
 */
export function routeOf({ method, url, mode, range }: Asked, scope: string): Route | undefined {
  if (method !== 'GET' || range || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  if (path === 'sw.js') return undefined;
  if (path.startsWith(`${DOWNLOADS}/`) && !PICTURE.test(path)) {
    if (!BIG.test(path)) return { kind: 'download', path };
    return mode === 'navigate' ? { kind: 'big', path } : undefined;
  }
  if (KEPT.some(({ folder }) => path.startsWith(folder))) return { kind: 'named', path };
  if (mode === 'navigate' && !/\.(?!html$)\w+$/.test(path)) return { kind: 'page', path: pagePath(path) };
  return { kind: 'file', path };
}

/** Hosts find a page by its folder, with or without the slash, and by its file. */
function pagePath(path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return folder === '' || folder.endsWith('/') || folder.endsWith('.html') ? folder : `${folder}/`;
}
