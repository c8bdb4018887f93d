import type { FileFormat } from '../../src/core/format.ts';
import { typstSheet } from '../../src/core/render/typst-sheet.ts';
import { qrSvg } from '../lib/qr.ts';

/** A page in big letters on A4: set again at that size in points, never enlarged. */
const largePrint = (points: 18 | 24 | 28): FileFormat => ({
  id: `large-print-${points}`, view: 'standard', extension: 'pdf', mediaType: 'application/pdf', madeBy: 'editions',
  make: (view, env) => {
    const job = typstSheet(view, 'large-print', env, qrSvg);
    return env.typeset({ ...job, inputs: { ...job.inputs, points: String(points) } });
  },
});

/** From large print to giant print: UKAAF's sizes, and those that wards ask for. */
export const largePrintPdfs: readonly FileFormat[] = [largePrint(18), largePrint(24), largePrint(28)];
