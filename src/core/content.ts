import type { Home } from './data/home.ts';
import type { SheetLabels } from './data/labels-sheets.ts';
import type { WebLabels } from './data/labels-web.ts';
import type { WardLabels } from './data/labels-wards.ts';
import type { FlowFile } from './data/flows.ts';
import type { FrameworkFile } from './data/frameworks.ts';
import type { LeafletFile } from './data/leaflets.ts';
import type { Local } from './data/local.ts';
import type { Site } from './data/site.ts';
import type { Recording } from './data/recordings.ts';
import type { GuidancePage, SitePage } from './document/types.ts';
import type { Library } from './library.ts';

/** What the site is called and the words that it says beside its pages. */
export interface Settings {
  site: Site;
  home: Home;
  web: WebLabels;
  sheets: SheetLabels;
  wards: WardLabels;
  /** Only where an operator has filled in `content/local.yaml`. */
  local?: Local | undefined;
}

/** Everything in `content/`, read. */
export interface Content {
  library: Library;
  pages: readonly GuidancePage[];
  sitePages: readonly SitePage[];
  leaflets: readonly LeafletFile[];
  flows: readonly FlowFile[];
  frameworks: readonly FrameworkFile[];
  /** People's recordings, which stand in for the computer's voice. */
  recordings: readonly Recording[];
  /** Absent when one of its files has faults: then nothing can be built, but the pages can still be checked. */
  settings?: Settings | undefined;
}
