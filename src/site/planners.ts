import { getEntry } from 'astro:content';
import type { Planner } from '../core/data/planners.ts';
import { parseBody } from '../core/document/parse.ts';
import type { Diagram } from '../core/document/types.ts';
import type { Library } from '../core/library.ts';
import { emptyPlan } from '../core/planner/plan.ts';
import type { Said } from '../core/planner/said.ts';
import { diagramOf, templateOf } from '../core/planner/template.ts';
import { contacts, facts, pictures, plannerLabels, sectionLabels, sections, site, toolLabels, topics, words } from './content.ts';

const library: Library = {
  topics, words, facts, contacts, pictures, sections, sectionLabels,
  contactLabels: { phone: '', text: '', email: '', web: '', post: '', hours: '', check: '' }, // No diagram holds a contact.
};

/** The page that explains a planner, and its diagram, which is the template. */
export async function explaining({ page: path }: Planner): Promise<{ title: string; diagram: Diagram | undefined }> {
  const page = await getEntry('pages', path.slice(1, -1));
  if (!page) throw new Error(`There is no page "${path}", which a planner in content/planners/ names.`);
  return { title: page.data.title, diagram: diagramOf(parseBody(page.id, page.body ?? '', library).tree) };
}

/** What the script of a planner needs to know: every word that it says, and the template. */
export function saidBy({ title, help, test, acts }: Planner, diagram: Diagram | undefined): Said {
  const { intro: _, start: __, ...web } = plannerLabels;
  const labels = toolLabels.planner;
  return { title, site: site.name, labels, help, test, acts, words: web, template: diagram ? templateOf(diagram, labels) : emptyPlan };
}
