import { DOWNLOADS } from '../../core/format.ts';
import { inCopy } from '../lib/site-copy.ts';
import type { Listener, Player } from './player.ts';

/** When a sentence of the recording is heard, in seconds, and which one of the page it is. */
export interface Cue { start: number; end: number; sentence: number | undefined }

/** Where the recording of this page is, and beside it the times of its words. */
export function recordingAddress(): string {
  const page = location.pathname.replace(/(index\.html)?$/, '');
  const [name, topic, easy] = [...page.replace(/easy-read\/$/, '').split('/').filter(Boolean).reverse().slice(0, 2), page.endsWith('/easy-read/')];
  const root = easy ? '../../../' : '../../';
  return new URL(`${root}${DOWNLOADS}/${topic}/${name}/${name}-${easy ? 'easy-read-' : ''}audio.mp3`, location.origin + page).href;
}

/** Plays the recording of the page, from one of its sentences on. The copy of the site in a folder has no recordings. */
export function recordingPlayer(spoken: readonly string[], from: number, to: number, tell: Listener): Player {
  if (inCopy) return { stop() {}, play: tell.failed };
  const audio = new Audio(recordingAddress());
  let cues: Promise<Cue[]> | undefined;
  let turn = 0;

  async function play(at: number, speed: number): Promise<void> {
    const mine = turn += 1;
    let now = at;
    audio.ontimeupdate = null;
    // The sound is asked for at once, since browsers let only a press begin it, and heard when its place is found.
    audio.playbackRate = speed;
    audio.muted = true;
    const began = audio.play();
    try {
      const times = await (cues ??= fetch(audio.src.replace(/mp3$/, 'vtt')).then(async (answer) => (answer.ok ? readCues(await answer.text(), spoken) : [])));
      await began;
      if (mine !== turn) return;
      const first = times.find(({ sentence = -1 }) => sentence >= at && sentence < to);
      const end = to < spoken.length ? times.findLast(({ sentence = to }) => sentence < to && sentence >= from)?.end : undefined;
      if (at > 0 || end !== undefined) {
        if (!first) return tell.failed(at); // A recording without times cannot begin in the middle.
        audio.currentTime = first.start;
      }
      audio.muted = false;
      audio.ontimeupdate = () => {
        if (end !== undefined && audio.currentTime >= end) { stop(); return tell.ended(); }
        const sentence = times.find((cue) => cue.start <= audio.currentTime && audio.currentTime < cue.end)?.sentence;
        if (sentence !== undefined && sentence !== now) tell.reads(now = sentence);
      };
      now = first?.sentence ?? at;
      tell.reads(first?.sentence);
    } catch {
      if (mine === turn) tell.failed(now);
    }
  }
  function stop(): void {
    turn += 1;
    audio.ontimeupdate = null;
    audio.pause();
  }
  audio.onended = () => tell.ended();
  return { stop, play: (at, speed) => void play(at, speed) };
}

/** The cues of a WebVTT file, each with the next sentence of the page that has its words. */
export function readCues(vtt: string, spoken: readonly string[]): Cue[] {
  const words = spoken.map(letters);
  let next = 0;
  return vtt.split('\n\n').slice(1).map((cue) => {
    const [, times = '', text = ''] = cue.trim().split('\n');
    const [start = 0, end = 0] = times.split(' --> ').map((time) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
    // What is heard but not written stands in <c>.
    const said = letters(text.replace(/<c>.*?<\/c>|<[^>]*>/g, ''));
    const found = said ? words.indexOf(said, next) : -1;
    if (found >= 0) next = found + 1;
    return { start, end, sentence: found >= 0 ? found : undefined };
  });
}

const letters = (text: string) => text.replace(/&\w+;/g, '').replace(/[^\p{L}\p{N}]/gu, '');
