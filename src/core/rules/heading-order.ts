import { toString } from 'mdast-util-to-string';
import type { Heading } from 'mdast';
import { faultOn } from './rule.ts';
import type { Page } from '../document/types.ts';
import type { Fault } from '../fault.ts';

/** People who listen to a page go by its headings: the title is level 1, and no level may be left out below it. */
export function headingOrder(page: Page): Fault[] {
  const headings = page.tree.children.filter((node): node is Heading => node.type === 'heading');
  let above = 1;
  return headings.flatMap((heading) => {
    const line = heading.position?.start.line;
    const words = toString(heading);
    if (heading.depth === 1) {
      return faultOn(page, line, 'heading-order', `"${words}" is a heading of level 1, which is the title's.`, 'Begin it with ## instead.');
    }
    const skipped = heading.depth > above + 1;
    const fault = `"${words}" is a heading of level ${heading.depth}, but the one before it is of level ${above}.`;
    above = heading.depth;
    return skipped ? faultOn(page, line, 'heading-order', fault, `Begin it with ${'#'.repeat(heading.depth - 1)}, or give it a heading above.`) : [];
  });
}
