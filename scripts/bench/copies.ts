import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

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
  // Each easy read has its questions for a reading group.
  for (const path of await readdir(join(from, 'understanding'))) {
    const text = await readFile(join(from, 'understanding', path), 'utf8');
    for (let copy = 2; copy <= times; copy += 1) {
      await writeFile(join(to, 'understanding', path.replace(/\.yaml$/, `-copy-${copy}.yaml`)), text.replace(/^page: (\S+)$/m, `page: $1-copy-${copy}`));
    }
  }
  return pages.length * times;
}

function withTitles(text: string, copy: number): string {
  const end = text.indexOf('\n---', 4);
  const head = parseDocument(text.slice(4, end));
  for (const path of [['title'], ['easyRead', 'title']]) {
    const title = head.getIn(path);
    if (typeof title === 'string') head.setIn(path, `${title.slice(0, 55)} (${copy})`);
  }
  return `---\n${head.toString()}${text.slice(end + 1)}`;
}
