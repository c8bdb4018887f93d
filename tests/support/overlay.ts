import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FIXTURE = 'tests/fixtures/content';

/**
 * A copy of the small fixture content with the files of `folder` laid over it.
 * A file `REMOVE` in it names what to take away, a path a line.
 */
export async function overlaid(folder?: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'on-your-side-'));
  await cp(FIXTURE, copy, { recursive: true });
  if (folder) {
    await cp(folder, copy, { recursive: true });
    if (existsSync(join(folder, 'REMOVE'))) {
      for (const path of (await readFile(join(folder, 'REMOVE'), 'utf8')).trim().split('\n')) await rm(join(copy, path));
    }
  }
  return copy;
}
