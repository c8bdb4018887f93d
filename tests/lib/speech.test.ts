import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readId3 } from '../../scripts/lib/id3.ts';
import { createSpeech } from '../../scripts/lib/speech.ts';

const folders: string[] = [];
const cache = async () => { const folder = await mkdtemp(join(tmpdir(), 'speech-')); folders.push(folder); return folder; };
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const job = {
  title: 'Ärzte & advocates', by: 'On Your Side', language: 'en-GB',
  sentences: [{ text: 'You can have an advocate.', pause: 900 }, { text: 'Ring 0 3 0 0, now.', pause: 400 }],
};

describe('Reading sentences aloud', () => {
  test('tells when each sentence and each word is said', async () => {
    const { sentences } = await createSpeech({ cache: await cache() })(job);
    const [first, second] = sentences;
    expect(first!.words.map(({ at }) => job.sentences[0]!.text.slice(at).split(' ')[0])).toEqual(['You', 'can', 'have', 'an', 'advocate.']);
    expect(first!.start).toBe(0);
    expect(second!.start - first!.end).toBeCloseTo(900, 0);
    expect(second!.end).toBeGreaterThan(second!.words.at(-1)!.start);
  });

  test('says in the file what it is', async () => {
    const { bytes } = await createSpeech({ cache: await cache() })(job);
    expect(readId3(bytes)).toEqual({ TIT2: 'Ärzte & advocates', TPE1: 'On Your Side', TLAN: 'eng' });
  });

  test('gives the same bytes for the same words, whatever was said before', async () => {
    const speak = createSpeech({ cache: await cache(), threads: 1 });
    await speak({ ...job, sentences: [{ text: 'Something else, and long enough to leave a trace!', pause: 10 }] });
    const again = await speak(job);
    const alone = await createSpeech({ cache: await cache() })(job);
    expect(again.sentences).toEqual(alone.sentences);
    expect(Buffer.compare(again.bytes, alone.bytes)).toBe(0);
  });

  test('takes about as long as its words do, at the size that is promised', async () => {
    const { bytes, sentences } = await createSpeech({ cache: await cache() })(job);
    const seconds = (sentences.at(-1)!.end + 400) / 1000;
    expect(bytes.length / seconds).toBeGreaterThan(2900);
    expect(bytes.length / seconds).toBeLessThan(3300);
  });

  test('remembers what it has said', async () => {
    const folder = await cache();
    const first = await createSpeech({ cache: folder })(job);
    expect((await readdir(folder)).map((name) => name.replace(/^\w+/, '')).sort()).toEqual(['.json', '.mp3']);
    expect(await createSpeech({ cache: folder, threads: 0 })(job)).toEqual(first);
  });

  test('says many things at once with few threads', async () => {
    const speak = createSpeech({ cache: await cache(), threads: 2 });
    const said = await Promise.all([1, 2, 3, 4, 5].map((count) => speak({ ...job, sentences: job.sentences.slice(0, 1).map((sentence) => ({ ...sentence, pause: count * 100 })) })));
    expect(new Set(said.map(({ bytes }) => bytes.length)).size).toBe(5);
  });
});
