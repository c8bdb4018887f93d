import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { qrSvg } from '../lib/qr.ts';

/** What staff read aloud to a patient, and a record of the talk to fill in by hand. */
export const script: Paper = {
  id: 'script',
  make: (leaflet, env) => {
    const job = leafletTypst(leaflet, 'script', env, qrSvg);
    return env.typeset({ ...job, inputs: { ...job.inputs, script: JSON.stringify(env.sheets.script) } });
  },
};
