import type { ToolLabels } from '../data/labels-tool-sheets.ts';
import { SECTION_GROUPS, type Section } from '../data/sections.ts';
import { sectionInFull } from '../document/section-lines.ts';
import { fill } from '../fill.ts';
import type { Library } from '../library.ts';
import { heading, list, paragraph, strong, type Blocks } from './build.ts';

/** Every section of the list in full, group by group, each with how its dates are counted. */
export function sectionBlocks(library: Library, labels: ToolLabels['sections']): Blocks {
  return [
    paragraph(labels.how),
    ...SECTION_GROUPS.flatMap((group): Blocks => [
      heading(2, labels.groups[group]),
      ...library.sections.filter((section) => section.group === group).flatMap((section) => [...sectionInFull(section, library), ...datesOf(section, labels)]),
    ]),
  ];
}

function datesOf({ dates }: Section, labels: ToolLabels['sections']): Blocks {
  if (!dates) return [];
  return [
    paragraph(strong(labels.dates), ` ${fill(labels.from, { from: dates.from })}`),
    list(dates.lines.map(({ label, rule, past }) => paragraph(strong(`${label}:`), ` ${rule} ${past}`))),
    paragraph(labels.check),
  ];
}
