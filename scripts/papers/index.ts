import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { a4Leaflet } from './a4-leaflet.ts';
import { a5BookletToFold } from './a5-booklet-to-fold.ts';
import { a5Booklet } from './a5-booklet.ts';
import { form } from './form.ts';
import { noteSheet } from './note-sheet.ts';
import { posters } from './posters.ts';
import { questionSheet } from './question-sheet.ts';
import { questionSheetWord } from './question-sheet-word.ts';
import { script } from './script.ts';
import { walletCards } from './wallet-cards.ts';
import { trifold } from './trifold.ts';

/** Every kind of paper that a leaflet can be set on. A new one is a file here, a name in `src/core/data/leaflets.ts` and its words in `content/labels/sheets.yaml`. */
export const PAPERS: readonly Paper[] = [...posters, walletCards, script, form, a4Leaflet, a5Booklet, a5BookletToFold, trifold, questionSheet, questionSheetWord, noteSheet];
