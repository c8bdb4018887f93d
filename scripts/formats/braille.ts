import type { FileFormat } from '../../src/core/format.ts';
import { brailleSheet } from '../../src/core/render/braille-sheet.ts';
import { createBraille, type Grade } from '../lib/braille.ts';

const translate = createBraille();

/** A page in Unified English Braille, for a braille display or an embosser. */
const braille = (grade: Grade): FileFormat => ({
  id: `braille-${grade}`, view: 'standard', extension: 'brf', mediaType: 'application/x-brf', madeBy: 'editions',
  make(view, env) {
    const file = brailleSheet(view, env, (words) => translate(words, grade));
    return { bytes: new TextEncoder().encode(file), pages: file.split('\f').length };
  },
});

/** Uncontracted, each letter written out; and contracted, as most people who read much braille have it. */
export const brailles: readonly FileFormat[] = [braille(1), braille(2)];
