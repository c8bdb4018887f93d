import { existsSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { recordingsSchema, type Recording } from '../../src/core/data/recordings.ts';
import { readYaml } from '../../src/core/data/read-yaml.ts';
import type { Fault } from '../../src/core/fault.ts';

const FILE = 'content/recordings/recordings.yaml';

/**
 * The recordings that `recordings/recordings.yaml` lists; none where there is no such file. The sound itself is read only
 * when an edition is made from it.
 */
export async function readRecordings(folder: string): Promise<{ recordings: Recording[]; faults: Fault[] }> {
  const list = join(folder, 'recordings', 'recordings.yaml');
  if (!existsSync(list)) return { recordings: [], faults: [] };
  const { value = [], faults, lineOf } = readYaml(FILE, await readFile(list, 'utf8'), recordingsSchema);
  const recordings: Recording[] = [];
  for (const [at, entry] of value.entries()) {
    const path = resolve(folder, 'recordings', entry.file);
    const line = lineOf([at, 'file']);
    const wrong = await notMp3(path);
    if (wrong) faults.push({ file: FILE, line, rule: 'recording-file', severity: 'error', fault: `"${entry.file}" ${wrong}`, todo: 'Put the MP3 into content/recordings/, or take the entry out.' });
    else {
      const { size, mtimeMs } = await stat(path);
      recordings.push({ ...entry, line: lineOf([at]), path, mark: `${size} ${mtimeMs}` });
    }
  }
  return { recordings, faults };
}

/** What keeps a file from being an MP3: those begin with a tag, or with the mark of a piece of sound. */
async function notMp3(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return 'is not there.';
  const [a = 0, b = 0, c = 0] = (await file.read(Buffer.alloc(3), 0, 3, 0)).buffer;
  await file.close();
  const tag = String.fromCharCode(a, b, c) === 'ID3';
  return tag || (a === 0xff && (b & 0xe6) === 0xe2) ? undefined : 'is not an MP3, whatever its name says.';
}
