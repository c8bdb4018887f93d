import type { AccessCheck, AccessResults, KnownProblem, NotTested } from './data/accessibility-checks.ts';
import type { AccessRound, AccessTasks } from './data/accessibility-people.ts';
import type { ContentFile } from './data/content-file.ts';
import type { EasyReadConfirmedFile } from './data/easy-read-confirmed.ts';
import type { Home } from './data/home.ts';
import type { SelfAssessmentLabels } from './data/labels-self-assessment.ts';
import type { SheetLabels } from './data/labels-sheets.ts';
import type { WebLabels } from './data/labels-web.ts';
import type { WardLabels } from './data/labels-wards.ts';
import type { FlowFile } from './data/flows.ts';
import type { FlowLabels } from './data/labels-flow.ts';
import type { OfflineLabels } from './data/labels-offline.ts';
import type { StatusLabels } from './data/labels-status.ts';
import type { HowFastLabels } from './data/labels-how-fast.ts';
import type { AccessibilityLabels } from './data/labels-accessibility.ts';
import type { LicencesLabels } from './data/labels-licences.ts';
import type { HowEasyLabels } from './data/labels-how-easy.ts';
import type { LookUpLabels } from './data/labels-look-up.ts';
import type { MakeEasyReadLabels } from './data/labels-make-easy-read.ts';
import type { ToolLabels } from './data/labels-tool-sheets.ts';
import type { Tool } from './data/tools.ts';
import type { FrameworkFile } from './data/frameworks.ts';
import type { LeafletFile } from './data/leaflets.ts';
import type { PlannerLabels } from './data/labels-planner.ts';
import type { PlannerFile } from './data/planners.ts';
import type { Local } from './data/local.ts';
import type { Site } from './data/site.ts';
import type { Recording } from './data/recordings.ts';
import type { UnderstandingFile } from './data/understanding.ts';
import type { GuidancePage, SitePage } from './document/types.ts';
import type { Library } from './library.ts';

/** What the site is called and the words that it says beside its pages. */
export interface Settings {
  site: Site;
  home: Home;
  web: WebLabels;
  sheets: SheetLabels;
  wards: WardLabels;
  toolSheets: ToolLabels;
  flow: FlowLabels;
  lookUp: LookUpLabels;
  howEasy: HowEasyLabels;
  offline: OfflineLabels;
  status: StatusLabels;
  howFast: HowFastLabels;
  accessibility: AccessibilityLabels;
  licences: LicencesLabels;
  makeEasyRead: MakeEasyReadLabels;
  selfAssessment: SelfAssessmentLabels;
  planner: PlannerLabels;
  /** Only where an operator has filled in `content/local.yaml`. */
  local?: Local | undefined;
}

/** `content/accessibility/`: what the statement at `/accessibility/` is made of. A file with faults is absent. */
export interface AccessibilityFiles {
  checks?: ContentFile<AccessCheck[]> | undefined;
  problems?: ContentFile<KnownProblem[]> | undefined;
  notTested?: ContentFile<NotTested[]> | undefined;
  tasks?: ContentFile<AccessTasks> | undefined;
  people?: ContentFile<AccessRound[]> | undefined;
  /** Only where the checks have run and were kept. */
  results?: ContentFile<AccessResults> | undefined;
}

/** Everything in `content/`, read. */
export interface Content {
  library: Library;
  pages: readonly GuidancePage[];
  sitePages: readonly SitePage[];
  leaflets: readonly LeafletFile[];
  flows: readonly FlowFile[];
  frameworks: readonly FrameworkFile[];
  planners: readonly PlannerFile[];
  /** For each easy read, the questions for a reading group. */
  understanding: readonly UnderstandingFile[];
  /** When each easy read was last held against its standard words; absent when nobody keeps watch of it. */
  confirmed?: EasyReadConfirmedFile | undefined;
  accessibility: AccessibilityFiles;
  /** What is listed at `/tools/`. */
  tools: readonly Tool[];
  /** People's recordings, which stand in for the computer's voice. */
  recordings: readonly Recording[];
  /** Absent when one of its files has faults: then nothing can be built, but the pages can still be checked. */
  settings?: Settings | undefined;
}
