import type { Content } from '../content.ts';

/** @returns for a page of the site, the day by which its words are to be checked again, where something says so. */
export function nextReviews({ pages, sitePages, flows, frameworks, planners }: Pick<Content, 'pages' | 'sitePages' | 'flows' | 'frameworks' | 'planners'>): (path: string) => string | undefined {
  const days = new Map<string, string>([
    ...[...pages, ...sitePages].map(({ id, meta }) => [`${id}/`, meta.reviewed.next] as const),
    ...[...flows, ...frameworks].map(({ id, definition }) => [`tools/${id}/`, definition.reviewed.next] as const),
    ...planners.map(({ definition }) => [`tools/${definition.tool}/`, definition.reviewed.next] as const),
  ]);
  // The easy read of a page, and each question and answer of a tool, stand below it.
  return (path) => {
    for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 2) + 1) {
      const day = days.get(path.slice(0, at));
      if (day) return day;
    }
    return undefined;
  };
}
