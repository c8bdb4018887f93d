/**
 * What is typed, held by this tab alone: it stands with this page in the tab's history, so a reload finds it, no other page
 * or tab can read it, and it goes with the tab.
 */
export interface TabCopy {
  read(): string | undefined;
  /** Writes it a little later, once for all that is typed until then. */
  soon(): void;
  forget(): void;
}

/** Some browsers let a page write only so often. */
const LATER = 400;

/** @param text what to hold; undefined when there is nothing. */
export function tabCopy(text: () => string | undefined): TabCopy {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    try {
      history.replaceState({ letter: text() }, '');
    } catch {
      // Too much for this browser. It still asks before the words are lost.
    }
  }
  // A place on the page that is gone to is an entry of its own.
  addEventListener('popstate', write);
  for (const leaving of ['beforeunload', 'pagehide']) addEventListener(leaving, () => { if (timer !== undefined) write(); });
  return {
    read() {
      const letter: unknown = (history.state as { letter?: unknown } | null)?.letter;
      return typeof letter === 'string' ? letter : undefined;
    },
    soon() {
      clearTimeout(timer);
      timer = setTimeout(write, LATER);
    },
    forget() {
      clearTimeout(timer);
      timer = undefined;
      history.replaceState(null, '');
    },
  };
}
