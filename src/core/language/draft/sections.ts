import type { RootContent } from 'mdast';
import type { GuidancePage } from '../../document/types.ts';

/** A section: what one easy-read part stands for, or on a page without any, what stands under one heading. */
export interface Section {
  title: string;
  blocks: RootContent[];
}

/** The sections of a page, in their order. */
export function sectionsOf(page: GuidancePage): Section[] {
  const hasParts = page.tree.children.some(({ type }) => type === 'easyReadPart');
  const sections: Section[] = [];
  let open: RootContent[] = [];
  const close = (title: string): void => {
    if (open.length > 0) sections.push({ title, blocks: open });
    open = [];
  };
  for (const block of page.tree.children) {
    if (block.type === 'easyReadPart') close(block.title);
    else {
      if (!hasParts && block.type === 'heading' && block.depth === 2) close(page.meta.title);
      open.push(block);
    }
  }
  close(page.meta.title);
  return sections;
}
