/**
 * What stands in the reader's browser, by its names. Several sites may share an address up to their sub-paths, so each name
 * holds the whole address below which the site stands (`scope`), with a space behind it: no address begins another name.
 */

/** The store of the pages and their parts, one for each build. */
export function keptName(scope: string, build: string): string {
  return `kept ${scope} ${build}`;
}
/** Whether a store is one of those, of whichever build. */
export function isKeptName(name: string, scope: string): boolean {
  return name.startsWith(keptName(scope, ''));
}
/** The store of files that a reader opened: the newest ones only. */
export function openedName(scope: string): string {
  return `opened ${scope}`;
}
/** The store of files that a reader asked to keep. */
export function askedName(scope: string): string {
  return `asked ${scope}`;
}

/** The store of what a new worker has to remember of the one before it. */
export function beforeName(scope: string): string {
  return `before ${scope}`;
}

/** All stores of this site among those of a browser. */
export function ourNames(names: readonly string[], scope: string): string[] {
  return names.filter((name) => isKeptName(name, scope) || [openedName, askedName, beforeName].some((other) => name === other(scope)));
}

/** The header of a kept file that holds the day on which it was kept. */
export const KEPT_ON = 'kept-on';
/** The header of a kept file that holds its mark. */
export const KEPT_MARK = 'kept-mark';
