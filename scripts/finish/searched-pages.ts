import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page that is searched, as the site has it. */
export interface SearchedPage {
  /** Below the site, with `/` between folders: `your-rights/index.html`. */
  path: string;
  html: string;
}

/** The pages of a built site that are searched, by their paths. They must still have their marks. */
export async function* searchedPages(site: string): AsyncGenerator<SearchedPage> {
  const paths = globSync('**/*.html', { cwd: site }).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.sort()) {
    const html = await readFile(join(site, path), 'utf8');
    if (html.includes(' data-pagefind-body')) yield { path, html };
  }
}
