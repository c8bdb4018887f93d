import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { id3Tag } from './id3.ts';
import { PART, writeWhole } from './write-whole.ts';

/**
 * The voice: British English at about 140 words a minute with its rests, which is slower than talk. 24 kbit/s at 22 kHz is
 * the least at which LAME keeps s, f and th apart; it makes 180 kB of a minute.
 */
export const VOICE = { name: 'en-gb', rate: 150, kilobits: 24 } as const;

export interface Sentence {
  text: string;
  /** The rest after it, in milliseconds. */
  pause: number;
}
/** When a sentence is said, in milliseconds from the beginning, and each of its words by its place in the text. */
export interface Times { start: number; end: number; words: { at: number; start: number }[] }

interface Job { title: string; by: string; language: string; sentences: readonly Sentence[] }
/** What a thread answers. */
export interface Said { mp3: Uint8Array; times: Times[] }
interface Spoken { bytes: Uint8Array; sentences: Times[] }

/** What nobody has asked for in so many days is taken out of the cache. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;
const { resolve } = createRequire(import.meta.url);

/**
 * A reader: eSpeak NG and LAME, in threads beside this one.
 * @param cache a folder that keeps what has been said, by what it was, since speaking takes time. Builds and tests share it.
 * @returns a function that makes an MP3 of sentences. The same sentences give the same bytes. It throws when the voice
 *   cannot say them.
 */
export function createSpeech({ cache, threads = availableParallelism() }: { cache: string; threads?: number }): (job: Job) => Promise<Spoken> {
  const say = threadsThatSpeak(threads);
  const underWay = new Map<string, Promise<Spoken>>();
  let tools: Promise<string[]> | undefined;
  let swept: Promise<void> | undefined;

  return async (job) => {
    tools ??= Promise.all(['@echogarden/espeak-ng-emscripten', 'wasm-media-encoders'].map(version));
    swept ??= sweep(cache);
    const key = createHash('sha256').update(JSON.stringify([VOICE, await tools, job])).digest('hex').slice(0, 32);
    const said = underWay.get(key) ?? fromCache(cache, key, job.sentences.at(-1)?.pause ?? 0, async () => {
      const { mp3, times } = await say(job.sentences);
      return { bytes: new Uint8Array(Buffer.concat([id3Tag({ ...job, language: 'eng' }), mp3])), sentences: times };
    });
    underWay.set(key, said);
    return said.finally(() => underWay.delete(key));
  };
}

/** So many threads at once. Each says one recording: a voice that has spoken before sounds a little different. */
function threadsThatSpeak(most: number): (sentences: readonly Sentence[]) => Promise<Said> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (sentences) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => { waiting.push(go); });
    try {
      return await new Promise<Said>((take, fail) => {
        const thread = new Worker(new URL('./speech-worker.ts', import.meta.url), { workerData: sentences });
        thread.once('message', take).once('error', fail).once('exit', () => fail(new Error('The voice fell silent.')));
      });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

async function fromCache(folder: string, key: string, rest: number, make: () => Promise<Spoken>): Promise<Spoken> {
  const [sound, times] = [join(folder, `${key}.mp3`), join(folder, `${key}.json`)];
  try {
    const found = { bytes: new Uint8Array(await readFile(sound)), sentences: JSON.parse(await readFile(times, 'utf8')) as Times[] };
    const lasts = (found.sentences.at(-1)?.end ?? 0) + rest;
    if (found.bytes.length < lasts * VOICE.kilobits / 8) throw new Error('The sound ends too early.');
    await Promise.all([sound, times].map((file) => utimes(file, new Date(), new Date())));
    return found;
  } catch {
    const spoken = await make();
    await writeShared(times, JSON.stringify(spoken.sentences));
    await writeShared(sound, spoken.bytes);
    return spoken;
  }
}

/** Other processes may write the same: each writes a file of its own, and the last one stays. */
async function writeShared(file: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(file, content, `${file}.${process.pid}${PART}`);
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const used = await stat(join(folder, name)).catch(() => undefined);
    // Nobody writes at one file for a day: the process that began it was stopped.
    const keptFor = name.endsWith(PART) ? DAY : KEPT_DAYS * DAY;
    if (used && used.mtimeMs < Date.now() - keptFor) await rm(join(folder, name), { force: true });
  }
}

async function version(tool: string): Promise<string> {
  const main = resolve(tool);
  const file = join(main.slice(0, main.indexOf(tool) + tool.length), 'package.json');
  return `${tool} ${(JSON.parse(await readFile(file, 'utf8')) as { version: string }).version}`;
}
