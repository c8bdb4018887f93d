import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** A poster, to be read from 3 metres. On A3 it is the same, bigger by as much as the paper is. */
const poster = (id: 'a4-poster' | 'a3-poster', paper: string): Paper => ({
  id,
  make: (leaflet, env) => {
    const job = leafletTypst(leaflet, 'poster', env, qrSvg);
    return env.typeset({ ...job, inputs: { ...job.inputs, paper } });
  },
});

export const posters: readonly Paper[] = [poster('a4-poster', 'a4'), poster('a3-poster', 'a3')];
