import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a content folder with each page of guidance `times` times over, to see how the build grows.
 * Copies differ in their titles and addresses, since no two pages may have the same.
 */
export async function copyContent(from: string, to: string, times: number): Promise<number> {
  await cp(from, to, { recursive: true });
  const pages = (await readdir(join(from, 'pages'), { recursive: true })).filter((path) => path.endsWith('.mdx'));
  for (const path of pages) {
    const text = await readFile(join(from, 'pages', path), 'utf8');
    for (let copy = 2; copy <= times; copy += 1) {
      const file = join(to, 'pages', path.replace(/\.mdx$/, `-copy-${copy}.mdx`));
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, withTitles(text, copy));
    }
  }
  return pages.length * times;
}

/** The page's title is the first `title:` of the head, its easy read's is the one in or below `easyRead:`. */
function withTitles(text: string, copy: number): string {
  const end = text.indexOf('\n---', 4);
  const head = text.slice(0, end)
    .replace(/^(title: )(.{0,55}).*$/m, `$1$2 (${copy})`)
    .replace(/(easyRead:\s*\{?\s*title: )([^,\n}]{0,55})[^,\n}]*/, `$1$2 (${copy})`);
  return head + text.slice(end);
}
