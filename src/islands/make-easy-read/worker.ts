/**
 * Reads and checks a letter, and finds pictures, beside the page: its word lists are long, and typing must not wait for them.
 * Where a browser lets no worker start, it answers on the page itself, by a port that the page hands it.
 */
import { checkLetter } from '../../core/easy-letter/check.ts';
import type { HintWords } from '../../core/easy-letter/hint-words.ts';
import { readText } from '../../core/language/read-text.ts';
import type { LanguageContext } from '../../core/language/rules/rule.ts';
import { pictureChooser, type PictureChooser } from '../../core/pictures/choose.ts';
import { ON_THIS_PAGE, type Answer, type Pictured, type Port, type Question } from './messages.ts';

/** What the chooser falls back to when it knows no word of a sentence. */
const NEUTRAL = 'information';

let known: { context: LanguageContext; hints: HintWords; chooser: PictureChooser; neutral: string | undefined } | undefined;
/** Only the newest text is checked: those that came while another one was being checked are passed over. */
let newest = 0;

let port: Port;
function listenAt(from: Port): void {
  port = from;
  port.onmessage = ({ data }) => hear(data as Question);
}
if ('document' in globalThis) document.addEventListener(ON_THIS_PAGE, (event) => listenAt((event as CustomEvent<Port>).detail), { once: true });
else listenAt(globalThis as unknown as Port);

function hear(data: Question): void {
  if (data.ask === 'know') {
    const { words, pictures, uses, hints } = data;
    known = { context: { words }, hints, chooser: pictureChooser({ pictures, words, uses }), neutral: pictures.find(({ means }) => means.includes(NEUTRAL))?.id };
  } else if (data.ask === 'check') {
    newest = data.number;
    setTimeout(() => {
      if (known && data.number === newest) answer({ number: data.number, ...checkLetter(readText(data.text), known.context, known.hints) });
    });
  } else if (known) {
    const { chooser } = known;
    answer({ number: data.number, pictures: data.ask === 'search' ? [chooser.search(data.typed)] : choices(data.rows, chooser) });
  }
}

/** For each row without a picture those that fit, in view of the pictures before it. None is better than one that says nothing. */
function choices(rows: readonly Pictured[], chooser: PictureChooser): string[][] {
  const before: string[] = [];
  return rows.map(({ text, picture }) => {
    const ids = picture ? [] : chooser.choose(text, before).filter((id, _, all) => all.length > 1 || id !== known?.neutral);
    const shown = picture ?? ids[0];
    if (shown) before.push(shown);
    return ids;
  });
}

function answer(message: Answer): void {
  port.postMessage(message);
}
