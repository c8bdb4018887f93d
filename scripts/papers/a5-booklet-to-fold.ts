import { fill } from '../../src/core/fill.ts';
import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { foldBooklet } from '../lib/fold-booklet.ts';
import { a5Booklet } from './a5-booklet.ts';

/** The same booklet on sheets of A4 that fold into it. It is for printing only: to a screen reader its pages are pictures. */
export const a5BookletToFold: Paper = {
  id: 'a5-booklet-to-fold',
  make: async (leaflet, env) => {
    const { bytes } = await a5Booklet.make(leaflet, env);
    return foldBooklet(bytes, {
      title: leaflet.title, language: 'en-GB', date: leaflet.reviewed.on,
      alt: (page) => fill(env.sheets.leaflets.folded, { page: String(page) }),
    });
  },
};
