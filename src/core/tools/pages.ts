import type { Content } from '../content.ts';
import type { ToolLabels } from '../data/labels-tool-sheets.ts';
import type { GuidancePage, RootContent } from '../document/types.ts';
import { byId, sourcesOf } from '../library.ts';
import { diagramOf } from '../planner/template.ts';
import { flowBlocks } from './flow-blocks.ts';
import { frameworkBlocks } from './framework-blocks.ts';
import { plannerBlocks } from './planner-blocks.ts';
import { sectionBlocks } from './section-blocks.ts';

/** The page id under which a tool's editions are listed, and its address: `tools/look-up-a-section`. */
export const toolPage = (id: string): string => `tools/${id}`;
export const SECTION_TOOL = 'look-up-a-section';

type ToolContent = Pick<Content, 'library' | 'pages' | 'flows' | 'frameworks' | 'planners'>;
type Meta = Pick<GuidancePage['meta'], 'title' | 'summary' | 'reviewed' | 'sources' | 'facts' | 'audience'>;

/**
 * The tools as pages, so that each also exists on paper, in large print and in braille, made by the same formats. A flow
 * speaks to the patient there; the answers are the same for all.
 */
export function toolPages({ library, pages, flows, frameworks, planners }: ToolContent, labels: ToolLabels): GuidancePage[] {
  const titleOf = (address: string) => byId(pages, address.replace(/^\/|\/$/g, ''))?.meta.title ?? address;
  return [
    ...flows.map(({ id, file, definition: flow }) => {
      const facts = [...new Set(flow.outcomes.flatMap((outcome) => outcome.facts))];
      const meta: Meta = { title: flow.title, summary: flow.summary, reviewed: flow.reviewed, audience: ['patients'], facts, sources: sourcesOf(facts, library.facts) };
      return page(id, file, meta, flowBlocks(flow, { asker: 'patients', labels: labels.flow, facts: library.facts, titleOf }));
    }),
    ...(library.sections.length > 0 ? [sectionPage(library, pages, labels)] : []),
    ...frameworks.map(({ id, file, definition: framework }) => {
      const { title, summary, reviewed, sources } = framework;
      return page(id, file, { title, summary, reviewed, sources, audience: ['services'], facts: [] }, frameworkBlocks(framework, labels.framework));
    }),
    ...planners.map(({ file, definition: planner }) => {
      const { tool, title, summary, reviewed, sources } = planner;
      const explaining = byId(pages, planner.page.slice(1, -1));
      const blocks = plannerBlocks(planner, labels.planner, explaining && diagramOf(explaining.tree), titleOf);
      return page(tool, file, { title, summary, reviewed, sources, audience: ['services'], facts: [] }, blocks);
    }),
  ];
}

/** The sections are checked with the pages: the oldest day among those that show them is theirs. */
function sectionPage(library: Content['library'], pages: ToolContent['pages'], labels: ToolLabels): GuidancePage {
  const facts = [...new Set(library.sections.flatMap((section) => section.facts))];
  const showing = pages.filter(({ meta }) => meta.facts.some((fact) => facts.includes(fact)));
  const earliest = (pick: (page: GuidancePage) => string) => showing.map(pick).sort()[0] ?? '';
  const reviewed = { on: earliest(({ meta }) => meta.reviewed.on), next: earliest(({ meta }) => meta.reviewed.next) };
  const { title, summary } = labels.sections;
  return page(SECTION_TOOL, 'content/sections.yaml', { title, summary, reviewed, audience: ['patients'], facts, sources: sourcesOf(facts, library.facts) }, sectionBlocks(library, labels.sections));
}

function page(id: string, file: string, meta: Meta, children: RootContent[]): GuidancePage {
  return { kind: 'guidance', id: toolPage(id), file, meta: { ...meta, topic: 'tools', order: 1, searchFor: [] }, tree: { type: 'root', children }, lineOf: () => 1 };
}
