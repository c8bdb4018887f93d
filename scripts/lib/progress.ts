/** Tells how far long work has come: on a terminal one line that changes, elsewhere a line for each step. */
export interface Progress {
  step(words: string): void;
  count(done: number, of: number): void;
  done(words: string): void;
  /** Something to know when all is done. */
  note(words: string): void;
}

const terminal = process.stdout.isTTY;

export function showProgress(): Progress {
  let name = '';
  let started = Date.now();
  const write = (words: string, end: string) => process.stdout.write(`${terminal ? '\r\x1b[K' : ''}${words}${end}`);
  return {
    step(words) {
      name = words;
      started = Date.now();
      write(`${name} …`, terminal ? '' : '\n');
    },
    count(done, of) {
      if (terminal) write(`${name} … ${done} of ${of}`, '');
    },
    done(words) {
      write(`${name}: ${words} (${((Date.now() - started) / 1000).toFixed(1)} s)`, '\n');
    },
    note(words) {
      write(`\n${words}`, '\n');
    },
  };
}

/** For tests and benchmarks. */
export const noProgress: Progress = { step: () => {}, count: () => {}, done: () => {}, note: () => {} };
