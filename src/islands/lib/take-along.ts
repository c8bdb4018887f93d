import { toCsv } from '../../core/assessment/csv.ts';
import { fill } from '../../core/fill.ts';
import { part } from './dom.ts';
import { fileName, saveFile } from './save-file.ts';
import { statusAt } from './status.ts';

/** What a tool hands to its reader, besides the file that it can open again. */
export interface TakeAlong {
  /** The name of the files, without their endings. */
  name(): string;
  rows(): readonly (readonly string[])[];
  /** Brings a large library, so it is fetched when it is asked for, and fails without the network. */
  word(): Promise<Blob>;
  words: Readonly<Record<'saved' | 'makingWord' | 'noWord', string>>;
}

/** The buttons that print, and that save for a spreadsheet and for Word. @returns what says something below them. */
export function takeAlong(page: HTMLElement, { name, rows, word, words }: TakeAlong): (message: string, fault?: boolean) => void {
  const say = statusAt(page, 'take');
  function save(ending: string, content: Blob): void {
    const file = fileName(name(), ending);
    saveFile(file, content);
    say(fill(words.saved, { file }));
  }
  part(page, '[data-print]').addEventListener('click', () => print());
  part(page, '[data-csv]').addEventListener('click', () => save('csv', new Blob([toCsv(rows())], { type: 'text/csv' })));
  part(page, '[data-word]').addEventListener('click', async () => {
    say(words.makingWord);
    try {
      save('docx', await word());
    } catch {
      say(words.noWord, true);
    }
  });
  return say;
}
