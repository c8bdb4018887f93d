import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { a4Leaflet } from './a4-leaflet.ts';

/** Every kind of paper that a leaflet can be set on. A new one is a file here, a name in `src/core/data/leaflets.ts` and its words in `content/labels/sheets.yaml`. */
export const PAPERS: readonly Paper[] = [a4Leaflet];
