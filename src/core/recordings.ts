import type { Recording } from './data/recordings.ts';
import { fingerprint } from './fingerprint.ts';
import { wordsOf } from './render/words.ts';
import type { View } from './views.ts';

/** A mark of a reading's words. It changes when someone would have to read them aloud anew. */
export function wordsMark(view: View): string {
  return fingerprint(wordsOf(view).map(({ words }) => words));
}

/** The recording of that reading, when it is of the words as they stand now. */
export function recordingOf(view: View, recordings: readonly Recording[]): Recording | undefined {
  return recordings.find(({ page, reading, of }) => page === view.page.id && reading === view.name && of === wordsMark(view));
}
