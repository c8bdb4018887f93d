import type { FormatEnv, Made } from '../format.ts';
import type { View } from '../views.ts';
import { fill } from '../fill.ts';
import { localWords } from './leaflet-sheet.ts';
import { sheetOf, withHelp } from './sheet.ts';
import { spokenAside, spokenView } from './spoken.ts';
import { renderVtt, toSay } from './vtt.ts';

/**
 * A reading to listen to: a person's recording where there is one, else a computer's voice with the times of its words.
 * It begins by saying that it is one, and ends with where the newest copy is.
 */
export async function audioSheet(view: View, env: FormatEnv): Promise<Made> {
  const { audio } = env.sheets;
  const recording = await env.recordingOf(view);
  if (recording) return { bytes: recording.bytes, label: fill(audio.readBy[view.name], { name: recording.readBy }) };

  const { local, newCopy, cover, checked } = sheetOf(view, env);
  const options = { callouts: env.web.callouts, say: audio.say };
  const aside = (words: string) => spokenAside(words, options);
  const [title, ...words] = spokenView(cover ? withHelp(view, env) : view, options);
  const sentences = [
    ...(title ? [title] : []), ...[audio.voice, ...(cover ? [...cover.lines, ...cover.notice] : [])].flatMap(aside),
    ...words,
    ...[...(local ? [local.title, ...localWords(local)] : []), newCopy.title, newCopy.words, newCopy.shown, ...checked].flatMap(aside),
  ];
  const { bytes, sentences: times } = await env.speak({ title: view.title, by: env.site.name, language: view.language, sentences: toSay(sentences) });
  return { bytes, beside: { vtt: new TextEncoder().encode(renderVtt(sentences, times)) } };
}
