import type { FileFormat } from '../../src/core/format.ts';
import { audioSheet } from '../../src/core/render/audio-sheet.ts';

/** A page to listen to. */
export const audio: FileFormat = {
  id: 'audio', view: 'standard', extension: 'mp3', mediaType: 'audio/mpeg', madeBy: 'editions', make: audioSheet,
};
