import { RATINGS, type Framework } from '../data/frameworks.ts';
import type { ToolLabels } from '../data/labels-tool-sheets.ts';
import { fill } from '../fill.ts';
import { heading, link, list, paragraph, strong, tick, write, type Blocks } from './build.ts';

/** How many actions the plan on paper has room for. */
const ACTIONS = 6;

/** A self-assessment to fill in by hand: the areas, each with boxes to tick and lines to write on, then an action plan. */
export function frameworkBlocks(framework: Framework, labels: ToolLabels['framework'], subjectLines = 1): Blocks {
  return [
    ...labels.how.map((words) => paragraph(words)),
    write(fill(labels.subject, { subject: framework.subject }), subjectLines),
    write(labels.rater, 1),
    write(labels.on, 1),
    heading(2, labels.meanings),
    list([...RATINGS].reverse().map((rating) => paragraph(strong(`${labels.ratings[rating]}:`), ` ${framework.meanings[rating]}`))),
    ...framework.areas.flatMap((area, at): Blocks => [
      heading(2, `${at + 1}. ${area.title}`),
      paragraph(strong(labels.good), ` ${area.good}`),
      paragraph(strong(labels.prompts)),
      list(area.prompts),
      paragraph(strong(labels.rating)),
      ...[...RATINGS].reverse().map((rating) => tick(labels.ratings[rating])),
      tick(labels.notYet),
      write(labels.evidence, 3),
      write(labels.strengths, 2),
      write(labels.develop, 2),
      paragraph(strong(labels.ideas)),
      list(area.actions),
    ]),
    heading(2, labels.plan),
    paragraph(labels.planHow),
    ...Array.from({ length: ACTIONS }, (_, at): Blocks => [
      heading(3, fill(labels.action, { number: at + 1 })),
      write(labels.what, 2), write(labels.who, 1), write(labels.byWhen, 1), write(labels.measure, 1),
    ]).flat(),
    heading(2, labels.credit),
    paragraph(framework.credit, ' ', link(framework.creditLink, labels.creditLink)),
  ];
}
