import type { FileFormat } from '../../src/core/format.ts';
import { textSheet } from '../../src/core/render/text-sheet.ts';

/** A page's easy read as plain text, for those whom the pictures do not help. */
export const easyReadText: FileFormat = {
  id: 'easy-read-text', view: 'easy-read', extension: 'txt', mediaType: 'text/plain; charset=utf-8', madeBy: 'editions',
  make: (view, env) => ({ bytes: new TextEncoder().encode(textSheet(view, env)) }),
};
