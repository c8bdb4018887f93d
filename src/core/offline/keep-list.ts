/** A file of the site that is kept for reading without a connection. */
export type KeptFile = readonly [
  /** Below the site's address; a page is its folder: `your-rights/`. */
  path: string,
  /** Of what is in it: see mark.ts. */
  mark: string,
  /** For a page that says when it is to be checked again: that day. */
  next?: string,
];

/** What the build hands to the service worker. */
export interface Built {
  /** A mark of this build: another one has other words, or another worker. */
  build: string;
  /** What is kept, in the order in which it is fetched. */
  stages: readonly (readonly KeptFile[])[];
  /** The room that all of it takes, in bytes. */
  bytes: number;
  words: OfflineNotices;
}

/** The words that the worker puts into pages. */
export interface OfflineNotices {
  kept: { title: string; text: string; due: string };
  noPage: { title: string; text: string };
  noFile: { title: string; text: string };
}

/** What a page asks of the worker: to go on keeping, to begin again after all was taken away, to take all away, or how far it has come. */
export type Ask = 'keep' | 'begin' | 'forget' | 'state';
/** How far the worker has come. */
export interface KeptState {
  /** Files that are kept, and how many that will be. */
  files: number;
  of: number;
  /** The pages among the files that are kept. */
  pages: number;
  /** The day on which the oldest of them was kept. */
  since?: string | undefined;
  /** The room that all of it takes, in bytes. */
  bytes: number;
  /** Other files that were opened, or asked for. */
  opened: number;
}

export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}
