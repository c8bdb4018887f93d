import type { Hint } from '../../core/easy-letter/check.ts';
import type { HintWords } from '../../core/easy-letter/hint-words.ts';
import type { Known } from '../../core/easy-letter/known.ts';
import { readModule } from '../lib/read-beside.ts';
import { addressOf, inCopy } from '../lib/site-copy.ts';
import { ON_THIS_PAGE, type Answer, type Pictured, type Port, type Question } from './messages.ts';
import workerAddress from './worker.ts?worker&url';

export interface Checker {
  /** Checks a text. Only the newest one is answered. */
  check(text: string): void;
  /** For each row without a picture those that fit, the best first, in view of the pictures before it. */
  choose(rows: readonly Pictured[]): Promise<string[][]>;
  search(typed: string): Promise<string[]>;
}

interface Wanted {
  known: Known;
  hints: HintWords;
  checked(found: { sentences: Hint[][]; whole: Hint[] }): void;
  /** It could not be loaded, or broke. */
  failed(): void;
}

/** Starts what checks. */
export function startChecker({ known, hints, checked, failed }: Wanted): Checker {
  const waiting = new Map<number, (pictures: string[][]) => void>();
  let [number, newest] = [0, 0];
  const started = startWorker();
  const ask = (question: Question) => void started.then((port) => port.postMessage(question));
  const pictures = (question: (asked: number) => Question) => new Promise<string[][]>((resolve) => {
    number += 1;
    waiting.set(number, resolve);
    ask(question(number));
  });

  function hear(data: Answer): void {
    if ('sentences' in data) {
      if (data.number === newest) checked(data);
      return;
    }
    waiting.get(data.number)?.(data.pictures);
    waiting.delete(data.number);
  }
  started.then((port) => {
    port.onerror = failed;
    port.onmessage = ({ data }) => hear(data as Answer);
  }).catch(failed);
  ask({ ask: 'know', words: known.words, pictures: known.pictures.map(({ id, alt, means }) => ({ id, alt, means })), uses: known.uses, hints });
  return {
    check(text) {
      number += 1;
      newest = number;
      ask({ ask: 'check', number, text });
    },
    choose: (rows) => pictures((asked) => ({ ask: 'choose', number: asked, rows: rows.map(({ text, picture }) => ({ text, picture })) })),
    search: async (typed) => (await pictures((asked) => ({ ask: 'search', number: asked, typed })))[0] ?? [],
  };
}

/** A page in a folder may start no worker from a file, but one from words that it has. Where none starts, the page itself does the work. */
async function startWorker(): Promise<Port> {
  const program = inCopy ? await readModule<() => void>(addressOf(workerAddress)) : undefined;
  try {
    return program ? new Worker(URL.createObjectURL(new Blob([`(${program})()`]))) : new Worker(workerAddress, { type: 'module' });
  } catch {
    if (program) program();
    else await readModule(workerAddress);
  }
  const { port1, port2 } = new MessageChannel();
  document.dispatchEvent(new CustomEvent(ON_THIS_PAGE, { detail: port2 }));
  return port1;
}
