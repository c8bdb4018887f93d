import type { SiteFormat } from '../../src/core/format.ts';

/** The page of the site. */
export const web: SiteFormat = { id: 'web', view: 'standard', extension: 'html', mediaType: 'text/html', madeBy: 'site' };
