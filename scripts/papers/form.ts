import type { Form } from '../../src/core/data/leaflets.ts';
import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { withFields, type FieldToFill } from '../lib/pdf-form.ts';
import { qrSvg } from '../lib/qr.ts';

/** One sheet of paper, both sides: what is longer gets lost at the printer. */
const MOST_SIDES = 2;

/** A form on A4, to fill in on a computer or by hand. */
export const form: Paper = {
  id: 'form',
  make: async (leaflet, env) => {
    const { bytes, pages = 0 } = env.typeset(leafletTypst(leaflet, 'form', env, qrSvg));
    if (pages > MOST_SIDES) throw new Error(`The form fills ${pages} sides; at most ${MOST_SIDES} fit on a sheet of paper.`);
    return { bytes: await withFields(bytes, leaflet.form ? fieldsOf(leaflet.form) : []), pages };
  },
};

/** The fields of a form, in order. */
function fieldsOf({ groups }: Form): FieldToFill[] {
  return groups.flatMap(({ fields }) => fields.map(({ id, label, help, kind, options }) => ({
    name: id, label: help === undefined ? label : `${label}. ${help}`.replace(/([.?!])\. /, '$1 '), kind: kind === 'date' ? 'line' : kind, options,
  })));
}
