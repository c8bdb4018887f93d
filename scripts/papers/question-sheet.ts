import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** The questions for a reading group, 2 on a side of A4, with pictures to choose from. */
export const questionSheet: Paper = {
  id: 'question-sheet',
  make: (leaflet, env) => env.typeset(leafletTypst(leaflet, 'question-sheet', env, qrSvg)),
};
