import type { Hint } from '../../core/easy-letter/check.ts';
import type { HintWords } from '../../core/easy-letter/hint-words.ts';
import type { Known } from '../../core/easy-letter/known.ts';
import type { Answer, Pictured, Question } from './messages.ts';

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

/** Starts the worker that checks. */
export function startChecker({ known, hints, checked, failed }: Wanted): Checker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (pictures: string[][]) => void>();
  let [number, newest] = [0, 0];
  const ask = (question: Question) => worker.postMessage(question);
  const pictures = (question: (asked: number) => Question) => new Promise<string[][]>((resolve) => {
    number += 1;
    waiting.set(number, resolve);
    ask(question(number));
  });

  worker.addEventListener('error', failed);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('sentences' in data) {
      if (data.number === newest) checked(data);
      return;
    }
    waiting.get(data.number)?.(data.pictures);
    waiting.delete(data.number);
  });
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
