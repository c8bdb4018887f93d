import type { PaperId } from '../data/leaflets.ts';

export type PaperSize = 'a3' | 'a4' | 'a5';

/** How each kind of paper goes through a printer: its size, and over which edge its back is turned. */
const PRINTING: Record<PaperId, { size: PaperSize; turn: 'long' | 'short' }> = {
  'a4-leaflet': { size: 'a4', turn: 'long' },
  'a5-booklet': { size: 'a5', turn: 'long' },
  'a5-booklet-to-fold': { size: 'a4', turn: 'short' },
  'trifold': { size: 'a4', turn: 'short' },
  'a4-poster': { size: 'a4', turn: 'long' },
  'a3-poster': { size: 'a3', turn: 'long' },
  'wallet-cards': { size: 'a4', turn: 'long' },
  'script': { size: 'a4', turn: 'long' },
  'form': { size: 'a4', turn: 'long' },
  'question-sheet': { size: 'a4', turn: 'long' },
  'question-sheet-word': { size: 'a4', turn: 'long' },
  'note-sheet': { size: 'a4', turn: 'long' },
};

/** How that kind of paper is to be printed. */
export function printing(paper: PaperId): { size: PaperSize; turn: 'long' | 'short' } {
  return PRINTING[paper];
}
