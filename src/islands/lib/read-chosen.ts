import { MOST_BYTES, type FileRefusal } from '../../core/saved-file.ts';

/** What is in a file that somebody chose, read by `open`; or why it is not opened. Anything at all may have been chosen. */
export async function readChosen<Opened>(file: File, open: (text: string) => Opened): Promise<Opened | { refused: FileRefusal }> {
  if (file.size > MOST_BYTES * 4) return { refused: 'too-big' }; // A letter takes up to four bytes.
  try {
    return open(await file.text());
  } catch {
    return { refused: 'not-readable' };
  }
}
