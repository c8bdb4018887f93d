import type { FileFormat } from '../../src/core/format.ts';
import { typstSheet } from '../../src/core/render/typst-sheet.ts';
import { qrSvg } from '../lib/qr.ts';

/** A page in letters of 18 point, on A4. */
export const largePrintPdf: FileFormat = {
  id: 'large-print', view: 'standard', extension: 'pdf', mediaType: 'application/pdf', madeBy: 'editions',
  make: (view, env) => env.typeset(typstSheet(view, 'large-print', env, qrSvg)),
};
