import type { Form } from '../../src/core/data/leaflets.ts';
import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { leafletTypst } from '../../src/core/render/leaflet-typst.ts';
import { withFields, type FieldToFill } from '../lib/pdf-form.ts';
import { qrSvg } from '../lib/qr.ts';

/** One sheet of paper, both sides: what is longer gets lost at the printer. */
const MOST_SIDES = 2;
/** How high the lines to write on are, in millimetres: the first with which the form is on one sheet (RNIB: 10 mm). */
const LINES = [10, 9, 8];

/** A form on A4, to fill in on a computer or by hand. */
export const form: Paper = {
  id: 'form',
  make: async (leaflet, env) => {
    const job = leafletTypst(leaflet, 'form', env, qrSvg);
    let sides = 0;
    for (const line of LINES) {
      const { bytes, pages = 0 } = env.typeset({ ...job, inputs: { ...job.inputs, line: String(line) } });
      if (pages <= MOST_SIDES) return { bytes: await withFields(bytes, leaflet.form ? fieldsOf(leaflet.form) : []), pages };
      sides = pages;
    }
    throw new Error(`The form fills ${sides} sides; at most ${MOST_SIDES} fit on a sheet of paper.`);
  },
};

/** The fields of a form, in order. */
function fieldsOf({ groups }: Form): FieldToFill[] {
  return groups.flatMap(({ fields }) => fields.map(({ id, label, help, kind, options }) => ({
    name: id, label: help === undefined ? label : `${label}. ${help}`.replace(/([.?!])\. /, '$1 '), kind: kind === 'date' ? 'line' : kind, options,
  })));
}
