import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** 4, 8 or 12 pages of A5, one after the other: to read on a screen. */
export const a5Booklet: Paper = {
  id: 'a5-booklet',
  make: (leaflet, env) => env.typeset(leafletTypst(leaflet, 'a5-booklet', env, qrSvg)),
};
