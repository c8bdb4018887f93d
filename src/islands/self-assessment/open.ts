import { openAssessment, type Opened } from '../../core/assessment/file.ts';
import { MOST_BYTES } from '../../core/saved-file.ts';
import type { Said } from '../../core/assessment/said.ts';

/** Reads files that somebody chose, in their order. */
export function openFiles(chooser: HTMLInputElement, said: Said): Promise<{ name: string; opened: Opened }[]> {
  const files = [...(chooser.files ?? [])];
  chooser.value = ''; // The same file may be chosen again.
  return Promise.all(files.map(async (file) => ({ name: file.name, opened: await open(file, said) })));
}

async function open(file: File, { id, outline }: Said): Promise<Opened> {
  if (file.size > MOST_BYTES * 4) return { refused: 'too-big' }; // A letter takes up to four bytes.
  try {
    return openAssessment(await file.text(), id, outline);
  } catch {
    return { refused: 'not-readable' };
  }
}
