import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only the maker of the search index reads, in the very form that our pages have it. */
const METAS = / ?<meta name="search" data-pagefind-(?:meta|filter)="[^"]*" content="[^"]*">/g;
/** Inside a tag: the same letters in a sentence are words. */
const ATTRIBUTES = /(<[a-z][a-z0-9]*(?: [^<>]*?)?) data-pagefind-(?:body|ignore)(?=[ >])/g;

/** A page without the marks of the search index. Nothing else changes. */
export function withoutSearchMarks(html: string): string {
  return html.replace(METAS, '').replace(ATTRIBUTES, '$1');
}

/** Takes the marks out of every page, once the index is made: readers need not load them. */
export async function stripSearchMarks(site: string): Promise<void> {
  for await (const page of glob('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, page), 'utf8');
    const stripped = withoutSearchMarks(html);
    if (stripped !== html) await writeFile(join(site, page), stripped);
  }
}
