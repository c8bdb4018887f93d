/** A sentence of a recording, as players show it. Times are in seconds. */
export interface Cue { start: number; end: number; text: string; moments: number[] }

/** Reads the times of a recording's words back. */
export function readVtt(vtt: string): Cue[] {
  const [head, ...cues] = vtt.trim().split('\n\n');
  if (head !== 'WEBVTT') throw new Error('The times do not begin with WEBVTT.');
  return cues.map((cue) => {
    const [, times = '', text = ''] = cue.split('\n');
    const [start = NaN, end = NaN] = times.split(' --> ').map(seconds);
    const plain = text.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return { start, end, text: plain, moments: [...text.matchAll(/<(\d[\d:.]+)>/g)].map(([, time = '']) => seconds(time)) };
  });
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
