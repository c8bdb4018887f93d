import { fill } from '../../core/fill.ts';
import { part } from './dom.ts';
import { keptCopy } from './kept.ts';
import { fileName, saveFile } from './save-file.ts';
import { statusAt } from './status.ts';

/** What is typed on a page, as it is saved and kept. */
export interface Work {
  /** Under which the copy in this browser stands. */
  copy: string;
  /** As the text of a file. */
  text(): string;
  isEmpty(): boolean;
  /** The name of a file of it, without its ending. */
  name(): string;
  words: { status: Readonly<Record<'saved' | 'keeping' | 'stopped' | 'noRoom' | 'tooFull' | 'elsewhere', string>> };
}

export interface KeptWork {
  /** Something was typed: it is kept, when that was asked for; else it is told that it is not saved. */
  changed(): void;
  /** The copy that was kept here the last time. */
  read(): string | undefined;
  /** What is there now stands in a file or in the copy that was kept. */
  settled(keeping?: boolean): void;
  /** Deletes the copy. */
  forget(): void;
  unsaved(): boolean;
  /** Says something by the buttons. Faults are said and shown as such. */
  say(message: string, fault?: boolean): void;
}

/** Saves to a file, and keeps a copy in this browser only when that is asked for. Warns before unsaved words are lost. */
export function keepWork(page: HTMLElement, { copy, text, isEmpty, name, words }: Work): KeptWork {
  const kept = keptCopy(copy);
  const say = statusAt(page, 'keep');
  let [unsaved, keeping] = [false, false];

  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  function set(nowKeeping: boolean, nowUnsaved: boolean): void {
    [keeping, unsaved] = [nowKeeping, nowUnsaved];
    removeEventListener('beforeunload', warn);
    if (unsaved) addEventListener('beforeunload', warn);
    part(page, '[data-unsaved]').hidden = !unsaved;
    for (const shown of ['[data-kept]', '[data-stop]']) part(page, shown).hidden = !keeping;
    part(page, '[data-keep]').hidden = keeping;
  }
  /** No longer kept here, for that reason. */
  function stop(message: string, fault: boolean): void {
    set(false, !isEmpty());
    say(message, fault);
  }

  part(page, '[data-save]').addEventListener('click', () => {
    const file = fileName(name(), 'json');
    saveFile(file, new Blob([text()], { type: 'application/json' }));
    set(keeping, false);
    say(fill(words.status.saved, { file }));
  });
  part(page, '[data-keep]').addEventListener('click', () => {
    const fault = kept.write(text());
    if (fault) return say(words.status[fault], true);
    set(true, false);
    say(words.status.keeping);
    part(page, '[data-stop]').focus();
  });
  part(page, '[data-stop]').addEventListener('click', () => {
    kept.remove();
    stop(words.status.stopped, false);
    part(page, '[data-keep]').focus();
  });
  kept.onChange(() => { if (keeping) stop(words.status.elsewhere, true); });

  return {
    changed() {
      const fault = keeping ? kept.write(text()) : undefined;
      if (fault) stop(words.status[fault], true);
      else set(keeping, !keeping && !isEmpty());
    },
    read: kept.read,
    settled: (nowKeeping = keeping) => set(nowKeeping, false),
    forget: () => { kept.remove(); set(false, false); },
    unsaved: () => unsaved,
    say,
  };
}
