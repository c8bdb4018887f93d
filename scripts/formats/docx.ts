import type { FileFormat } from '../../src/core/format.ts';
import { wordSheet } from '../../src/core/render/docx/document.ts';
import { packDocx } from '../lib/docx.ts';
import { qrSvg } from '../lib/qr.ts';
import { rasterise } from '../lib/raster.ts';

/** A reading as a Word document, to read with one's own settings or to make one's own from. */
const word = (id: string, view: FileFormat['view']): FileFormat => ({
  id, view, extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', madeBy: 'editions',
  make: async (reading, env) => ({ bytes: await packDocx(await wordSheet(reading, env, { qr: qrSvg, png: rasterise })) }),
});

export const wordFiles: readonly FileFormat[] = [word('word', 'standard'), word('easy-read-word', 'easy-read')];
