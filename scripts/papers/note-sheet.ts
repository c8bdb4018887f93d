import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** For whoever runs a reading group: how to run it, the right answers, and room to note what people chose and said. */
export const noteSheet: Paper = {
  id: 'note-sheet',
  make: (leaflet, env) => env.typeset(leafletTypst({ ...leaflet, name: 'standard', title: leaflet.kit?.notes.title ?? leaflet.title }, 'note-sheet', env, qrSvg)),
};
