import type { Paper } from '../../src/core/leaflets/leaflet.ts';
import { wordSheet } from '../../src/core/render/docx/document.ts';
import { questionsToChange } from '../../src/core/understanding/word.ts';
import { packDocx } from '../lib/docx.ts';
import { qrSvg } from '../lib/qr.ts';
import { rasterise } from '../lib/raster.ts';

/** The same questions for a group that wants to change them. */
export const questionSheetWord: Paper = {
  id: 'question-sheet-word', extension: 'docx',
  make: async (leaflet, env) => ({ bytes: await packDocx(await wordSheet(questionsToChange(leaflet, env), env, { qr: qrSvg, png: rasterise })) }),
};
