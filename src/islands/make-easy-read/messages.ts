import type { Hint } from '../../core/easy-letter/check.ts';
import type { HintWords } from '../../core/easy-letter/hint-words.ts';
import type { PictureUse } from '../../core/pictures/choose.ts';
import type { Known, KnownPicture } from '../../core/easy-letter/known.ts';

/** What questions and answers go through: a worker, or a port of what answers on the page itself. */
export interface Port { postMessage(message: Question | Answer): void; onmessage: ((event: MessageEvent) => unknown) | null; onerror?: unknown }
/** Told to the page's own document, with the port. */
export const ON_THIS_PAGE = 'answer-on-this-page';

/** A sentence and the picture that it has, if any. */
export interface Pictured { text: string; picture?: string | undefined }

/** What the page asks of the worker. Each question has a number, and its answer the same one. */
export type Question =
  | { ask: 'know'; words: Known['words']; pictures: readonly Omit<KnownPicture, 'svg'>[]; uses: readonly PictureUse[]; hints: HintWords }
  | { ask: 'check'; number: number; text: string }
  | { ask: 'choose'; number: number; rows: readonly Pictured[] }
  | { ask: 'search'; number: number; typed: string };

export type Answer =
  | { number: number; sentences: Hint[][]; whole: Hint[] }
  | { number: number; pictures: string[][] };
