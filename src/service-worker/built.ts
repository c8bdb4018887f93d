import type { Built, KeptFile } from '../core/offline/keep-list.ts';
import { keptName } from '../core/offline/names.ts';
import { scope } from './scope.ts';

/** Stands before the worker's own code in sw.js: scripts/finish/service-worker.ts puts it there. */
declare const BUILT: Built;
export const { build, stages, bytes, words } = BUILT;

const files = new Map<string, KeptFile>(stages.flat().map((file) => [file[0], file]));
/** What this build of the site holds at that place. */
export const fileAt = (path: string): KeptFile | undefined => files.get(path);
export const fileCount: number = files.size;

/** The store of this build. */
export const store: string = keptName(scope, build);
