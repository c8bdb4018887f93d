import type { Speech } from '../format.ts';
import { textOf, type SpokenSentence } from './spoken.ts';

/**
 * The times of a recording's words as WebVTT (https://www.w3.org/TR/webvtt1/): a cue for each sentence, with the words as
 * they are written and the moment at which each begins. What is heard but not written stands in `<c>`.
 */
export function renderVtt(sentences: readonly SpokenSentence[], times: Speech['sentences']): string {
  const cues = sentences.map(({ words }, at) => {
    const { start = 0, end = 0, words: heard = [] } = times[at] ?? {};
    let offset = 0;
    let last = Math.round(start);
    const line = words.map(({ written, spoken, added }) => {
      const next = offset + spoken.length + 1;
      const begins = heard.find((word) => word.at >= offset && word.at < next)?.start;
      offset = next;
      // A time inside a cue must come after the ones before it.
      const moment = begins !== undefined && Math.round(begins) > last && begins < end ? Math.round(begins) : undefined;
      if (moment !== undefined) last = moment;
      const shown = escaped(written);
      return `${moment === undefined ? '' : `<${time(moment)}>`}${added ? `<c>${shown}</c>` : shown}`;
    }).join(' ');
    return `${at + 1}\n${time(Math.round(start))} --> ${time(Math.round(end))}\n${line}`;
  });
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** What a voice is given to say for each sentence. */
export function toSay(sentences: readonly SpokenSentence[]): { text: string; pause: number }[] {
  return sentences.map((sentence) => ({ text: textOf(sentence), pause: sentence.pause }));
}

/** `00:01:02.345` */
function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
