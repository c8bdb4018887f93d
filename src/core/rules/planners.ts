import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { byId } from '../library.ts';
import { diagramOf } from '../planner/template.ts';

/** Each planner takes its template from the diagram of a page: the page is there, and has one. */
export function plannerRules({ planners, pages }: Content): Fault[] {
  return planners.flatMap(({ file, definition: { page }, lineOf }): Fault[] => {
    const found = byId(pages, page.slice(1, -1));
    if (found && diagramOf(found.tree)) return [];
    return [{
      file, line: lineOf(['page']), rule: 'planner-page', severity: 'error',
      fault: found ? `The page "${page}" has no driver diagram.` : `There is no page "${page}".`,
      todo: 'Name the page whose :::diagram is the template. Its address is the folder and the name of a file in content/pages/.',
    }];
  });
}
