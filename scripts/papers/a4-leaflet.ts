import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** Two sides of A4, for any ward printer. */
export const a4Leaflet: Paper = {
  id: 'a4-leaflet',
  make: (leaflet, env) => env.typeset(leafletTypst(leaflet, 'a4-leaflet', env, qrSvg)),
};
