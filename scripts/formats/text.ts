import type { FileFormat } from '../../src/core/format.ts';
import { textSheet } from '../../src/core/render/text-sheet.ts';

/** A page as plain text. */
export const text: FileFormat = {
  id: 'text', view: 'standard', extension: 'txt', mediaType: 'text/plain; charset=utf-8', madeBy: 'editions',
  make: (view, env) => ({ bytes: new TextEncoder().encode(textSheet(view, env)) }),
};
