import type { GuidancePage, SitePage } from './document/types.ts';
import type { Library } from './library.ts';

/** Everything in `content/`, read. */
export interface Content {
  library: Library;
  pages: readonly GuidancePage[];
  sitePages: readonly SitePage[];
}
