import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** 8 cards of the size of a bank card on a side of A4, to cut out. */
export const walletCards: Paper = {
  id: 'wallet-cards',
  make: (leaflet, env) => env.typeset(leafletTypst(leaflet, 'wallet-cards', env, qrSvg)),
};
