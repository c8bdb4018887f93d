import { DOWNLOADS } from '../format.ts';
import { isPage } from './keep-list.ts';

/** The files of a built site. A page's path is its folder; the words of pages, styles and scripts are there to be read. */
export type SiteFiles = ReadonlyMap<string, string | undefined>;

/** What a page without a connection is answered with, until more is kept. */
export const OFFLINE = 'offline/';

/** For hosts, search engines and the build; and of the search, what it only uses where a page may not run it itself. */
const NOT_KEPT = /^(sw\.js|404\.html|robots\.txt|sitemap.*|_headers|hosting\/.*|\..*|.*\/\..*|pagefind\/(pagefind-worker\.js|wasm\.unknown\.pagefind))$/;
/** Small pictures of sheets stand in the folder of downloads, and belong to pages. */
const PREVIEW = /\.webp$/;
/** The folder of what Vite makes. */
const BUILT = '_astro/';

/**
 * What is kept, in the order in which it is fetched: each stage with all that its pages need.
 * 1. the page about being without the internet, so that nobody meets an empty one;
 * 2. what to do now, the start, guidance and easy read; 3. the tools; 4. the search; 5. all the rest.
 * @param topics the folders of guidance, in the order of the site. @param base the sub-path of the site.
 */
export function stagesOf(files: SiteFiles, topics: readonly string[], base: string): string[][] {
  const all = [...files.keys()].filter(mayBeKept);
  const inTopic = topics.map((topic) => all.filter((path) => path.startsWith(`${topic}/`)));
  const stages = [
    [OFFLINE],
    ['help-now/', '', ...inTopic.flat()],
    all.filter((path) => path.startsWith('tools/')),
    all.filter((path) => /^(search|pagefind)\//.test(path)),
    all,
  ];
  const staged = new Set<string>();
  return stages.map((wanted) => {
    const stage: string[] = [];
    for (const path of withParts(wanted.filter((name) => files.has(name)), files, base)) {
      if (!staged.has(path)) stage.push(path);
      staged.add(path);
    }
    return stage;
  });
}

/** Files, each after what it needs: then whatever is kept of a stage that was cut short can be shown. */
function withParts(paths: readonly string[], files: SiteFiles, base: string): Set<string> {
  const [found, open] = [new Set<string>(), new Set<string>()];
  const take = (path: string) => {
    if (open.has(path)) return;
    open.add(path);
    for (const part of partsOf(path, files, base)) take(part);
    found.add(path);
  };
  paths.forEach(take);
  return found;
}

/** What a page, a style sheet or a script names of the site, other than pages. */
export function partsOf(path: string, files: SiteFiles, base: string): string[] {
  const text = files.get(path) ?? '';
  const named = [...text.matchAll(isPage(path) ? /(?:\ssrc|<link[^>]*\shref)="([^"]+)"/g : /url\(["']?([^"')]+)/g)]
    .flatMap(([, address = '']) => (address.startsWith(base) ? [address.slice(base.length)] : []));
  // Vite's names hold a mark of what is in the file, so the name alone tells, in whichever way a script writes it.
  const built = isPage(path) ? [] : [...files.keys()].filter((file) => file.startsWith(BUILT) && file !== path && text.includes(file.slice(BUILT.length)));
  return [...new Set([...named, ...built])].filter((part) => files.has(part) && !isPage(part) && mayBeKept(part));
}

function mayBeKept(path: string): boolean {
  return !NOT_KEPT.test(path) && (!path.startsWith(`${DOWNLOADS}/`) || PREVIEW.test(path));
}
