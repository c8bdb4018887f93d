import type { ArchiveFormat } from '../../src/core/format.ts';

/** All files of a page in one. */
export const everything: ArchiveFormat = { id: 'everything', view: 'standard', wholePage: true, extension: 'zip', mediaType: 'application/zip', madeBy: 'archive' };
