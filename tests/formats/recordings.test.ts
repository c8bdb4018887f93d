import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { makeEditions } from '../../scripts/editions.ts';
import { audio } from '../../scripts/formats/audio.ts';
import { wordsMark } from '../../src/core/recordings.ts';
import { standardView } from '../../src/core/views.ts';
import { overlaid } from '../support/overlay.ts';

const PAGE = 'your-rights/someone-to-help';
const SOUND = Buffer.from('ID3 a person reads');
const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** The audio of the page, where someone has recorded the words with that mark. */
async function made(of: (mark: string) => string): Promise<{ sound: Buffer; label: string | undefined; timed: boolean }> {
  const folder = await overlaid();
  folders.push(folder);
  const page = (await readContent(folder)).content.pages.find(({ id }) => id === PAGE)!;
  await mkdir(join(folder, 'recordings'));
  await writeFile(join(folder, 'recordings/help.mp3'), SOUND);
  await writeFile(join(folder, 'recordings/recordings.yaml'), `- {page: ${PAGE}, reading: standard, file: help.mp3, readBy: a friend, recordedOn: 2026-11-22, of: "${of(wordsMark(standardView(page)))}"}\n`);
  const { content, faults } = await readContent(folder);
  expect(faults).toEqual([]);
  const { manifest } = await makeEditions({ content: { ...content, leaflets: [] }, folder: join(folder, 'downloads'), cache: join(folder, 'cache.json'), formats: [audio] });
  const path = join(folder, 'downloads', PAGE, 'someone-to-help-audio');
  return {
    sound: await readFile(`${path}.mp3`), label: manifest.find((edition) => edition.page === PAGE)?.label,
    timed: await readFile(`${path}.vtt`).then(() => true, () => false),
  };
}

test('A person\'s recording of the words stands in for the computer\'s voice, and is named for its reader', async () => {
  expect(await made((mark) => mark)).toEqual({ sound: SOUND, label: 'Audio, read by a friend', timed: false });
});

test('A recording of other words is not used: the computer\'s voice reads those that stand there now', async () => {
  const { sound, label, timed } = await made(() => 'of older words');
  expect(sound.equals(SOUND)).toBe(false);
  expect({ label, timed }).toEqual({ label: 'Audio (computer voice)', timed: true });
});
