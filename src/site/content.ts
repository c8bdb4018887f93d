/** The content as the pages of the site use it: each question asked once, here. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { AccessCheck, KnownProblem, NotTested } from '../core/data/accessibility-checks.ts';
import type { AccessRound, AccessTasks } from '../core/data/accessibility-people.ts';
import type { Contact } from '../core/data/contacts.ts';
import type { Fact } from '../core/data/facts.ts';
import type { FlowLabels } from '../core/data/labels-flow.ts';
import type { OfflineLabels } from '../core/data/labels-offline.ts';
import type { StatusLabels } from '../core/data/labels-status.ts';
import type { HowFastLabels } from '../core/data/labels-how-fast.ts';
import type { AccessibilityLabels } from '../core/data/labels-accessibility.ts';
import type { LicencesLabels } from '../core/data/labels-licences.ts';
import type { HowEasyLabels } from '../core/data/labels-how-easy.ts';
import type { LookUpLabels } from '../core/data/labels-look-up.ts';
import type { MakeEasyReadLabels } from '../core/data/labels-make-easy-read.ts';
import type { Home } from '../core/data/home.ts';
import type { PlannerLabels } from '../core/data/labels-planner.ts';
import type { SelfAssessmentLabels } from '../core/data/labels-self-assessment.ts';
import type { SheetLabels } from '../core/data/labels-sheets.ts';
import type { ToolLabels } from '../core/data/labels-tool-sheets.ts';
import type { WebLabels } from '../core/data/labels-web.ts';
import type { Picture } from '../core/data/pictures.ts';
import type { SectionLabels } from '../core/data/section-labels.ts';
import type { Section } from '../core/data/sections.ts';
import type { Site } from '../core/data/site.ts';
import type { Tool } from '../core/data/tools.ts';
import type { Topic } from '../core/data/topics.ts';
import type { Word } from '../core/data/words.ts';

export type GuidanceEntry = CollectionEntry<'pages'>;
export interface TopicWithPages extends Topic { pages: GuidanceEntry[] }

export const site: Site = await only('site');
export const labels: WebLabels = await only('webLabels');
/** Words that pages share with printed sheets. */
export const sheetLabels: SheetLabels = await only('sheetLabels');
/** Words that tools share with their papers. */
export const toolLabels: ToolLabels = await only('toolLabels');
export const selfAssessmentLabels: SelfAssessmentLabels = await only('selfAssessmentLabels');
export const plannerLabels: PlannerLabels = await only('plannerLabels');
export const home: Home = await only('home');
export const words: readonly Word[] = await only('words');
export const pictures: readonly Picture[] = await only('pictures');
export const contacts: readonly Contact[] = await only('contacts');
export const tools: readonly Tool[] = await only('tools');
export const flowLabels: FlowLabels = await only('flowLabels');
export const sections: readonly Section[] = await only('sections');
export const sectionLabels: SectionLabels = await only('sectionLabels');
export const howEasyLabels: HowEasyLabels = await only('howEasyLabels');
export const offlineLabels: OfflineLabels = await only('offlineLabels');
export const statusLabels: StatusLabels = await only('statusLabels');
export const howFastLabels: HowFastLabels = await only('howFastLabels');
export const licencesLabels: LicencesLabels = await only('licencesLabels');
export const accessibilityLabels: AccessibilityLabels = await only('accessibilityLabels');
export const accessChecks: readonly AccessCheck[] = await only('accessChecks');
export const accessProblems: readonly KnownProblem[] = await only('accessProblems');
export const accessNotTested: readonly NotTested[] = await only('accessNotTested');
export const accessTasks: AccessTasks = await only('accessTasks');
export const accessPeople: readonly AccessRound[] = await only('accessPeople');
export const lookUpLabels: LookUpLabels = await only('lookUpLabels');
export const makeEasyReadLabels: MakeEasyReadLabels = await only('makeEasyReadLabels');
export const facts: readonly Fact[] = (await getCollection('facts')).flatMap(({ data }) => data);
export const flows = await getCollection('flows');
/** What services and councils rate themselves by, in its order. */
export const frameworks = (await getCollection('frameworks')).sort((a, b) => a.data.order - b.data.order);
export const planners = await getCollection('planners');
export const sitePages = await getCollection('sitePages');

/** The topics that have pages, each with its pages in order. A topic without any is not shown anywhere. */
export const topics: readonly TopicWithPages[] = await topicsWithPages();

async function topicsWithPages(): Promise<TopicWithPages[]> {
  const pages = await getCollection('pages');
  return (await only('topics'))
    .map((topic) => ({ ...topic, pages: pages.filter((page) => page.data.topic === topic.id).sort((a, b) => a.data.order - b.data.order) }))
    .filter((topic) => topic.pages.length > 0);
}

async function only<K extends 'site' | 'home' | 'webLabels' | 'sheetLabels' | 'selfAssessmentLabels' | 'plannerLabels' | 'toolLabels' | 'tools' | 'flowLabels' | 'sections' | 'sectionLabels' | 'lookUpLabels' | 'howEasyLabels' | 'offlineLabels' | 'statusLabels' | 'howFastLabels' | 'accessibilityLabels' | 'licencesLabels' | 'accessChecks' | 'accessProblems' | 'accessNotTested' | 'accessTasks' | 'accessPeople' | 'makeEasyReadLabels' | 'topics' | 'words' | 'contacts' | 'pictures'>(collection: K): Promise<CollectionEntry<K>['data']> {
  const entry = await getEntry(collection, 'it') as CollectionEntry<K> | undefined;
  if (!entry) throw new Error(`The file for "${collection}" is missing from the content folder, or it cannot be read.`);
  return entry.data;
}

/** @throws Error when no picture has that id: an empty frame would tell a reader nothing. */
export function pictureOf(id: string): Picture {
  const picture = pictures.find((entry) => entry.id === id);
  if (!picture) throw new Error(`There is no picture "${id}" in content/pictures/pictures.yaml.`);
  return picture;
}
