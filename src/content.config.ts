import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { accessChecksSchema, knownProblemsSchema, notTestedSchema } from './core/data/accessibility-checks.ts';
import { accessPeopleSchema, accessTasksSchema } from './core/data/accessibility-people.ts';
import { contactsSchema } from './core/data/contacts.ts';
import { guidanceFrontMatter, siteFrontMatter } from './core/data/front-matter.ts';
import { factsSchema } from './core/data/facts.ts';
import { flowSchema } from './core/data/flows.ts';
import { homeSchema } from './core/data/home.ts';
import { flowLabelsSchema } from './core/data/labels-flow.ts';
import { offlineLabelsSchema } from './core/data/labels-offline.ts';
import { statusLabelsSchema } from './core/data/labels-status.ts';
import { howFastLabelsSchema } from './core/data/labels-how-fast.ts';
import { accessibilityLabelsSchema } from './core/data/labels-accessibility.ts';
import { licencesLabelsSchema } from './core/data/labels-licences.ts';
import { howEasyLabelsSchema } from './core/data/labels-how-easy.ts';
import { lookUpLabelsSchema } from './core/data/labels-look-up.ts';
import { makeEasyReadLabelsSchema } from './core/data/labels-make-easy-read.ts';
import { sectionLabelsSchema } from './core/data/section-labels.ts';
import { sectionsSchema } from './core/data/sections.ts';
import { frameworkSchema } from './core/data/frameworks.ts';
import { selfAssessmentLabelsSchema } from './core/data/labels-self-assessment.ts';
import { plannerLabelsSchema } from './core/data/labels-planner.ts';
import { sheetLabelsSchema } from './core/data/labels-sheets.ts';
import { toolLabelsSchema } from './core/data/labels-tool-sheets.ts';
import { webLabelsSchema } from './core/data/labels-web.ts';
import { picturesSchema } from './core/data/pictures.ts';
import { plannerSchema } from './core/data/planners.ts';
import { siteSchema } from './core/data/site.ts';
import { toolsSchema } from './core/data/tools.ts';
import { topicsSchema } from './core/data/topics.ts';
import { wordsSchema } from './core/data/words.ts';
import { folders } from './site/settings.ts';

const pages = (folder: string) => glob({ base: `${folders.content}/${folder}`, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
/** The data files of a folder, each an entry by its name. */
const each = (folder: string) => glob({ base: `${folders.content}/${folder}`, pattern: '*.yaml' });
/**
 * A data file as the only entry of its collection. Astro sorts entries by their ids, and most of our lists mean
 * something by their order.
 */
const one = (path: string) => file(`${folders.content}/${path}`, { parser: (text) => ({ it: parse(text) }) });

/** The same schemas by which `npm run check` reads these files. */
export const collections = {
  pages: defineCollection({ loader: pages('pages'), schema: guidanceFrontMatter }),
  sitePages: defineCollection({ loader: pages('site'), schema: siteFrontMatter }),
  facts: defineCollection({ loader: each('facts'), schema: factsSchema }),
  flows: defineCollection({ loader: each('flows'), schema: flowSchema }),
  tools: defineCollection({ loader: one('tools.yaml'), schema: toolsSchema }),
  flowLabels: defineCollection({ loader: one('labels/flow.yaml'), schema: flowLabelsSchema }),
  sections: defineCollection({ loader: one('sections.yaml'), schema: sectionsSchema }),
  sectionLabels: defineCollection({ loader: one('labels/sections.yaml'), schema: sectionLabelsSchema }),
  lookUpLabels: defineCollection({ loader: one('labels/look-up.yaml'), schema: lookUpLabelsSchema }),
  makeEasyReadLabels: defineCollection({ loader: one('labels/make-easy-read.yaml'), schema: makeEasyReadLabelsSchema }),
  howEasyLabels: defineCollection({ loader: one('labels/how-easy.yaml'), schema: howEasyLabelsSchema }),
  offlineLabels: defineCollection({ loader: one('labels/offline.yaml'), schema: offlineLabelsSchema }),
  statusLabels: defineCollection({ loader: one('labels/status.yaml'), schema: statusLabelsSchema }),
  howFastLabels: defineCollection({ loader: one('labels/how-fast.yaml'), schema: howFastLabelsSchema }),
  licencesLabels: defineCollection({ loader: one('labels/licences.yaml'), schema: licencesLabelsSchema }),
  accessibilityLabels: defineCollection({ loader: one('labels/accessibility.yaml'), schema: accessibilityLabelsSchema }),
  accessChecks: defineCollection({ loader: one('accessibility/checks.yaml'), schema: accessChecksSchema }),
  accessProblems: defineCollection({ loader: one('accessibility/known-problems.yaml'), schema: knownProblemsSchema }),
  accessNotTested: defineCollection({ loader: one('accessibility/not-tested.yaml'), schema: notTestedSchema }),
  accessTasks: defineCollection({ loader: one('accessibility/tasks.yaml'), schema: accessTasksSchema }),
  accessPeople: defineCollection({ loader: one('accessibility/people.yaml'), schema: accessPeopleSchema }),
  topics: defineCollection({ loader: one('topics.yaml'), schema: topicsSchema }),
  words: defineCollection({ loader: one('words.yaml'), schema: wordsSchema }),
  contacts: defineCollection({ loader: one('contacts.yaml'), schema: contactsSchema }),
  pictures: defineCollection({ loader: one('pictures/pictures.yaml'), schema: picturesSchema }),
  site: defineCollection({ loader: one('site.yaml'), schema: siteSchema }),
  home: defineCollection({ loader: one('home.yaml'), schema: homeSchema }),
  toolLabels: defineCollection({ loader: one('labels/tool-sheets.yaml'), schema: toolLabelsSchema }),
  selfAssessmentLabels: defineCollection({ loader: one('labels/self-assessment.yaml'), schema: selfAssessmentLabelsSchema }),
  plannerLabels: defineCollection({ loader: one('labels/planner.yaml'), schema: plannerLabelsSchema }),
  planners: defineCollection({ loader: each('planners'), schema: plannerSchema }),
  frameworks: defineCollection({ loader: each('frameworks'), schema: frameworkSchema }),
  sheetLabels: defineCollection({ loader: one('labels/sheets.yaml'), schema: sheetLabelsSchema }),
  webLabels: defineCollection({ loader: one('labels/web.yaml'), schema: webLabelsSchema }),
};
