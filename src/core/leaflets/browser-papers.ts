import type { PaperId } from '../data/leaflets.ts';

/**
 * The kinds of paper that a browser can set and print by itself. A booklet to fold needs its sides put in another order,
 * a form its fields, a script its record of the talk: these are PDFs only.
 */
export const CAN_SET = ['a4-leaflet', 'a5-booklet', 'trifold', 'a4-poster', 'a3-poster', 'wallet-cards'] as const satisfies readonly PaperId[];
export type BrowserPaper = (typeof CAN_SET)[number];

/** Width and height of a side in millimetres, and how many sides there is room for. */
export const SIDES: Readonly<Record<BrowserPaper, { width: number; height: number; most: number }>> = {
  'a4-leaflet': { width: 210, height: 297, most: 2 },
  'a5-booklet': { width: 148, height: 210, most: 16 },
  trifold: { width: 297, height: 210, most: 2 },
  'a4-poster': { width: 210, height: 297, most: 1 },
  'a3-poster': { width: 297, height: 420, most: 1 },
  'wallet-cards': { width: 210, height: 297, most: 1 },
};
