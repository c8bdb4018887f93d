import type { GuidancePage, RootContent } from './document/types.ts';
import type { EasyReadPart } from './document/types.ts';

/** What one reading of a page holds: the part of the document tree that an edition is made from. */
export interface View {
  name: ViewName;
  page: GuidancePage;
  title: string;
  language: 'en-GB';
  /** The words under the title, where this reading has them. */
  opening?: string | undefined;
  blocks: RootContent[];
}

export const VIEWS = ['standard', 'easy-read'] as const;
export type ViewName = typeof VIEWS[number];

/** The page as it was written, without its easy-read parts. */
export function standardView(page: GuidancePage): View {
  return {
    name: 'standard', page, title: page.meta.title, language: 'en-GB', opening: page.meta.summary,
    blocks: page.tree.children.filter((node) => node.type !== 'easyReadPart'),
  };
}

/** The page's easy-read parts alone; undefined when it has none. */
export function easyReadView(page: GuidancePage): View | undefined {
  const parts = page.tree.children.filter((node): node is EasyReadPart => node.type === 'easyReadPart');
  if (!page.meta.easyRead || parts.length === 0) return undefined;
  return { name: 'easy-read', page, title: page.meta.easyRead.title, language: 'en-GB', blocks: parts };
}

/** The view of that name; undefined when the page does not have it. */
export function viewOf(page: GuidancePage, name: ViewName): View | undefined {
  return name === 'standard' ? standardView(page) : easyReadView(page);
}
