import { join, resolve } from 'node:path';
import type { Content } from '../../src/core/content.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { PROPOSAL } from '../../src/core/document/points.ts';
import type { Fault } from '../../src/core/fault.ts';
import { byId } from '../../src/core/library.ts';
import { easyReadView } from '../../src/core/views.ts';

/**
 * The page that an editor means: by its name, `your-rights/your-section`; by its address, as it is copied from the site or
 * from a browser, that of its easy read too; or by its file. Undefined when there is none.
 */
export function pageNamed({ pages }: Pick<Content, 'pages'>, name: string): GuidancePage | undefined {
  const path = name.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const address = path.split('/').filter(Boolean).join('/');
  return byId(pages, address) ?? byId(pages, address.replace(/\/easy-read$/, '')) ?? pages.find(({ file }) => resolve(file) === resolve(name));
}

/** Where a page's file lies. Its own name for it begins with `content/`, whatever the folder is called. */
export function fileOf(folder: string, { file }: Pick<GuidancePage, 'file'>): string {
  return join(folder, file.slice('content/'.length));
}

/** The page of that name, with its easy read. @throws Error that says in one line why it cannot be had. */
export function easyReadNamed({ content, faults }: { content: Content; faults: readonly Fault[] }, name: string): GuidancePage {
  const page = pageNamed(content, name);
  if (!page) throw new Error(`There is no page "${name}" that can be read. Name it as its folder and name, like your-rights/your-section; npm run check says what cannot be read.`);
  const proposal = faults.find(({ file, rule }) => file === page.file && rule === PROPOSAL);
  if (proposal) throw new Error(`${page.file}:${proposal.line}  ${proposal.fault} ${proposal.todo}`);
  if (!easyReadView(page)) throw new Error(`The page "${page.id}" has no easy read. npm run easy-read -- draft ${page.id} proposes some.`);
  return page;
}
