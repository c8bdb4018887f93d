import type { SiteFormat } from '../../src/core/format.ts';

/** The easy-read page of the site. */
export const easyReadWeb: SiteFormat = { id: 'easy-read-web', view: 'easy-read', extension: 'html', mediaType: 'text/html', madeBy: 'site' };
