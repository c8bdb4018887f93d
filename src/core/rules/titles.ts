import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { faultOn } from './rule.ts';

/** People with many tabs, and people who listen, tell pages apart by their titles alone. */
export function titles({ pages, sitePages }: Content): Fault[] {
  const seen = new Map<string, string>();
  return [...pages, ...sitePages].flatMap((page) => {
    const own = [page.meta.title, ...(page.kind === 'guidance' && page.meta.easyRead ? [`easy read: ${page.meta.easyRead.title}`] : [])];
    return own.flatMap((title) => {
      const first = seen.get(title.toLowerCase());
      if (first === undefined) {
        seen.set(title.toLowerCase(), page.file);
        return [];
      }
      return faultOn(page, page.lineOf(['title']), 'duplicate-title', `${first} has the title "${title}" as well.`, 'Give each page a title of its own.');
    });
  });
}
