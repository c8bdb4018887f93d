import type { FinishedLetter } from '../../core/easy-letter/letter.ts';
import type { Said } from '../../core/easy-letter/said.ts';
import { fill } from '../../core/fill.ts';
import { easyLetterHtml } from '../../core/render/easy-letter-html.ts';
import { part } from '../lib/dom.ts';
import { fileName, saveFile } from '../lib/save-file.ts';

interface Letter {
  /** Whether there is something to take along, with all that belongs to it; if not, that is said. */
  ready(): boolean;
  finished(): FinishedLetter;
  say(message: string, fault?: boolean): void;
  name(): string;
  words: Said['words'];
  said: Said;
  /** Every picture that the page knows, so that no request shows which was chosen. */
  pictures(): readonly string[];
}

/** The buttons that print the letter, and that save it as a web page and as a Word file. */
export function takeButtons(page: HTMLElement, { ready, finished, say, name, words, said, pictures }: Letter): void {
  const onPress = (button: string, act: () => void): void => part(page, `[data-${button}]`).addEventListener('click', () => { if (ready()) act(); });

  function save(ending: string, what: Blob): void {
    const file = fileName(name(), ending);
    saveFile(file, what);
    say(fill(words.status.saved, { file }));
  }

  onPress('print', () => print());
  onPress('html', () => save('html', new Blob([easyLetterHtml(finished())], { type: 'text/html' })));
  onPress('word', () => {
    say(words.status.makingWord);
    void import('./word.ts').then(async ({ wordFile }) => save('docx', await wordFile(finished(), said.drawings, pictures())))
      .catch(() => say(words.status.noWord, true));
  });
}
