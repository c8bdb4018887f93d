import type { Home } from './data/home.ts';
import type { SheetLabels } from './data/labels-sheets.ts';
import type { WebLabels } from './data/labels-web.ts';
import type { LeafletFile } from './data/leaflets.ts';
import type { Local } from './data/local.ts';
import type { Site } from './data/site.ts';
import type { GuidancePage, SitePage } from './document/types.ts';
import type { Library } from './library.ts';

/** What the site is called and the words that it says beside its pages. */
export interface Settings {
  site: Site;
  home: Home;
  web: WebLabels;
  sheets: SheetLabels;
  /** Only where an operator has filled in `content/local.yaml`. */
  local?: Local | undefined;
}

/** Everything in `content/`, read. */
export interface Content {
  library: Library;
  pages: readonly GuidancePage[];
  sitePages: readonly SitePage[];
  leaflets: readonly LeafletFile[];
  /** Absent when one of its files has faults: then nothing can be built, but the pages can still be checked. */
  settings?: Settings | undefined;
}
