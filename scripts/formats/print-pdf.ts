import type { FileFormat } from '../../src/core/format.ts';
import { typstSheet } from '../../src/core/render/typst-sheet.ts';
import { qrSvg } from '../lib/qr.ts';

/** A page on A4, for any printer. */
export const printPdf: FileFormat = {
  id: 'print', view: 'standard', extension: 'pdf', mediaType: 'application/pdf', madeBy: 'editions',
  make: (view, env) => env.typeset(typstSheet(view, 'print', env, qrSvg)),
};
