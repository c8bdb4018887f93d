import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Brings all files of a folder into another, whose own files of the same names give way.
 * @param shared says of which files, by their paths, both folders may hold the same one: it takes no time and no room. Neither side
 *   may write into such a file, only put another in its place. Where the disk cannot do that, they are copied too.
 */
export async function bringFolder(from: string, to: string, shared: (path: string) => boolean): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  for (const folder of new Set(files.map((file) => dirname(join(to, file))))) await mkdir(folder, { recursive: true });
  for (const file of files) {
    const [here, there] = [join(from, file), join(to, file)];
    await rm(there, { force: true });
    const same = shared(file) && await link(here, there).then(() => true, () => false);
    if (!same) await copyFile(here, there, constants.COPYFILE_FICLONE);
  }
}
