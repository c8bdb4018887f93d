import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOWNLOADS, type Manifest } from '../../src/core/format.ts';

/** Completes the manifest of a built site with the sizes of those editions that are its pages. */
export async function addWebEditions(site: string): Promise<void> {
  const file = join(site, DOWNLOADS, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  for (const edition of manifest) {
    if (edition.path.endsWith('/')) edition.bytes = (await stat(join(site, edition.path, 'index.html'))).size;
  }
  await writeFile(file, `${JSON.stringify(manifest, null, 1)}\n`);
}
