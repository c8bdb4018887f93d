import type { FileFormat } from '../../src/core/format.ts';
import { typstSheet } from '../../src/core/render/typst-sheet.ts';
import { qrSvg } from '../lib/qr.ts';

/** A page's easy read on A4, with its pictures. */
export const easyReadPdf: FileFormat = {
  id: 'easy-read', view: 'easy-read', extension: 'pdf', mediaType: 'application/pdf', madeBy: 'editions',
  make: (view, env) => env.typeset(typstSheet(view, 'easy-read', env, qrSvg)),
};
