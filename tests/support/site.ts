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

/** The whole address of a path of the built site, as it is served for the tests. */
export function at(path: string): string {
  return inject('address').replace(/\/$/, '') + path;
}

/** Those pages that hold guidance: the manifest's web editions. */
export function webEditions(format: 'web' | 'easy-read-web'): { page: string; path: string }[] {
  const manifest = JSON.parse(readFileSync(join(inject('site'), 'downloads/manifest.json'), 'utf8')) as { page: string; format: string; path: string }[];
  return manifest.filter((entry) => entry.format === format);
}
