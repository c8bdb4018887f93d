import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** A4 on its side, folded in three. */
export const trifold: Paper = {
  id: 'trifold',
  make: (leaflet, env) => env.typeset(leafletTypst(leaflet, 'trifold', env, qrSvg)),
};
