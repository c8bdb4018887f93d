import type { FileFormat } from '../../src/core/format.ts';
import { audioSheet } from '../../src/core/render/audio-sheet.ts';

/** A page's easy read to listen to. */
export const easyReadAudio: FileFormat = {
  id: 'easy-read-audio', view: 'easy-read', extension: 'mp3', mediaType: 'audio/mpeg', madeBy: 'editions', make: audioSheet,
};
