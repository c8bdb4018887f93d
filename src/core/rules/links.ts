import { visit } from 'unist-util-visit';
import type { Content } from '../content.ts';
import type { Page } from '../document/types.ts';
import type { Fault } from '../fault.ts';
import { faultOn } from './rule.ts';

/** Pages that the site makes without a file in `content/pages` or `content/site`. */
const MADE = ['', 'words', 'search', 'pictures', 'print', 'tools', 'offline', 'about/how-easy-is-this', 'about/status', 'about/how-fast', 'about/licences', 'accessibility/test-with-people'];
const OUTWARD = /^(https:\/\/|mailto:|tel:)/;

/** The addresses of all pages, without the slashes at their ends. */
export function targets({ library, pages, sitePages, tools, flows }: Content): Set<string> {
  return new Set([...MADE, ...library.topics.map(({ id }) => id), ...sitePages.map(({ id }) => id),
    ...[...tools, ...flows].map(({ id }) => `tools/${id}`),
    ...pages.flatMap(({ id, meta }) => (meta.easyRead ? [id, `${id}/easy-read`] : [id]))]);
}

/** A link inside the site leads to a page that is there. Others are whole, safe addresses. */
export function links(page: Page, content: Content): Fault[] {
  const there = targets(content);
  const faults: Fault[] = [];
  visit(page.tree, 'link', ({ url, position }) => {
    if (OUTWARD.test(url)) return;
    const line = position?.start.line;
    const target = url.replace(/#.*$/, '');
    if (!/^\/(.+\/)?$/.test(target)) {
      faults.push(faultOn(page, line, 'link', `The link "${url}" is not a whole address.`, 'Write pages of this site as /topic/page/ and others with https:// in front.'));
    } else if (!there.has(target.slice(1, -1))) {
      faults.push(faultOn(page, line, 'link', `The link "${url}" leads to no page.`, 'Mend the address. It is the folder and the name of a file in content/pages/.'));
    }
  });
  return faults;
}
