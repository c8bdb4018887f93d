import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A page of the built site: its address below the root, and its HTML. */
export interface BuiltPage { path: string; html: string }

/** Every HTML page of the built site, in a stable order. */
export function builtPages(): BuiltPage[] {
  const site = inject('site');
  return globSync('**/*.html', { cwd: site }).filter((file) => !file.startsWith('pagefind/')).sort()
    .map((file) => ({ path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, html: readFileSync(join(site, file), 'utf8') }));
}

/** The addresses in the sitemap, as paths. */
export function sitemapPaths(): string[] {
  const xml = readFileSync(join(inject('site'), 'sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}

/** Every page that search engines are told to leave out: those in the middle of something. */
const unlisted = (html: string) => html.includes('<meta name="robots" content="noindex"');

/**
 * The pages that tests of looks and of access visit: those of the sitemap, and every question and outcome of a tool. These
 * have the same parts for each kind of asker, in other words, so each is visited once, for one asker after the other.
 */
export function visitedPaths(): string[] {
  const steps = builtPages().filter(({ html }) => unlisted(html)).flatMap(({ path }) => {
    const [, tool, asker, step] = /^\/tools\/([^/]+)\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
    return tool && asker && step ? [{ path, asker, key: `${tool} ${step}` }] : [];
  });
  const [keys, askers] = [[...new Set(steps.map(({ key }) => key))], [...new Set(steps.map(({ asker }) => asker))]];
  return [...sitemapPaths(), ...steps.filter(({ key, asker }) => askers[keys.indexOf(key) % askers.length] === asker).map(({ path }) => path)];
}

/** The pages that search engines may list. */
export function listedPaths(): string[] {
  return builtPages().filter(({ html }) => !unlisted(html)).map(({ path }) => path);
}

/** The whole address of a path of the built site, as it is served for the tests. */
export function at(path: string): string {
  return inject('address').replace(/\/$/, '') + path;
}

/** Those pages that hold guidance: the manifest's web editions. */
export function webEditions(format: 'web' | 'easy-read-web'): { page: string; path: string }[] {
  const manifest = JSON.parse(readFileSync(join(inject('site'), 'downloads/manifest.json'), 'utf8')) as { page: string; format: string; path: string }[];
  return manifest.filter((entry) => entry.format === format);
}
