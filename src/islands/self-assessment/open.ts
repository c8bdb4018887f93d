import { openAssessment, type Opened } from '../../core/assessment/file.ts';
import type { Said } from '../../core/assessment/said.ts';
import { readChosen } from '../lib/read-chosen.ts';

/** Reads files that somebody chose, in their order. */
export function openFiles(chooser: HTMLInputElement, { id, outline }: Said): Promise<{ name: string; opened: Opened }[]> {
  const files = [...(chooser.files ?? [])];
  chooser.value = ''; // The same file may be chosen again.
  return Promise.all(files.map(async (file) => ({ name: file.name, opened: await readChosen(file, (text) => openAssessment(text, id, outline)) })));
}
