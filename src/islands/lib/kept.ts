/** The copy in this browser, which is there only when its reader asked for it. Browsers may refuse to keep anything. */
export interface Kept {
  read(): string | undefined;
  /** @returns why it could not be kept. */
  write(text: string): 'noRoom' | 'tooFull' | undefined;
  remove(): void;
  /** Calls back when another window changes the copy. */
  onChange(changed: () => void): void;
}

/** @param name under which it stands, such as `on-your-side/plan`. */
export function keptCopy(name: string): Kept {
  return {
    read: () => store()?.getItem(name) ?? undefined,
    write(text) {
      const kept = store();
      if (!kept) return 'noRoom';
      try {
        kept.setItem(name, text);
        return undefined;
      } catch {
        return 'tooFull';
      }
    },
    remove: () => store()?.removeItem(name),
    onChange(changed) {
      addEventListener('storage', ({ key }) => { if (key === name || key === null) changed(); });
    },
  };
}

/** Reading it may throw, where a browser is told to keep nothing. */
function store(): Storage | undefined {
  try {
    localStorage.getItem('');
    return localStorage;
  } catch {
    return undefined;
  }
}
