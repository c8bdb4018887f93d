import type { Page } from 'playwright-core';
import { pageStates, type State } from './states.ts';
import { builtPages, visitedPaths, webEditions, type BuiltPage } from './site.ts';

/** A kind of page, or of what a page may come to look like, with one real page that stands for all of its kind. */
export interface Template {
  name: string;
  path: string;
  /** Brings the page from where it opens to the state that is meant. */
  bring: (page: Page) => Promise<unknown>;
  /** The page as it opens, rather than a state that comes of using it. */
  opens: boolean;
}

/** The parts that a page is built of: the names that styles know, and the elements that behave in a way of their own. */
export function partsOf(html: string): string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const named = [...main.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return [...new Set([...named, ...[...main.matchAll(/<(?:audio|details|dl|fieldset|figure|form|ol|table)(?=[\s>])/g)].map(([tag]) => tag)])];
}
/** What kind of page it is: its styles and its scripts. */
export const kindOf = (html: string): string => [...html.matchAll(/<(?:link[^>]+rel="stylesheet"[^>]*href|script[^>]+src)="([^"]+)"/g)].map(([, file]) => file).sort().join(' ');

/**
 * As few of these pages as hold, together, every part that any of them has; the shortest come first, since what is small
 * fails in its own way.
 */
function fewest(pages: readonly BuiltPage[]): BuiltPage[] {
  const chosen: BuiltPage[] = [];
  const left = new Set(pages.flatMap(({ html }) => partsOf(html)));
  for (const page of [...pages].sort((a, b) => a.html.length - b.html.length).slice(0, 1)) take(page);
  while (left.size > 0) {
    const next = pages.map((page) => ({ page, holds: partsOf(page.html).filter((part) => left.has(part)).length })).sort((a, b) => b.holds - a.holds)[0];
    if (!next || next.holds === 0) break;
    take(next.page);
  }
  return chosen;

  function take(page: BuiltPage): void {
    chosen.push(page);
    for (const part of partsOf(page.html)) left.delete(part);
  }
}

/**
 * Every template of the built site, found from the site itself: pages of one kind are stood for by as few of them as hold
 * all their parts, and the pages that people use, not only read, are brought to each of their states.
 */
export function templates(): Template[] {
  const pages = builtPages();
  const editions = new Set([...webEditions('web'), ...webEditions('easy-read-web')].map(({ path }) => path));
  const groups = new Map<string, BuiltPage[]>();
  for (const page of pages) {
    const easy = /\/easy-read\/$/.test(page.path);
    const group = editions.has(page.path) ? `${easy ? 'easy read' : 'guidance'}` : `${routeOf(page.path)} ${kindOf(page.html)}`;
    groups.set(group, [...groups.get(group) ?? [], page]);
  }
  const plain = [...groups.values()].flatMap(fewest).map(({ path }): Template => ({ name: 'as it opens', path, bring: ready(path), opens: true }));
  return [...plain, ...pageStates().map(({ name, path, bring }: State): Template => ({ name, path, bring: async (page) => { await ready(path)(page); await bring(page); }, opens: false }))]
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** The route that a page comes from, as `src/pages` has it: how deep it lies, and under what. */
function routeOf(path: string): string {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  return ['tools', 'about', 'accessibility'].includes(first) ? `${first}/${rest[0] ?? ''}/${rest.length}` : `${rest.length}`;
}

/** Pages with a script of their own say when it has done its part. */
const ready = (path: string) => async (page: Page): Promise<void> => {
  const waits = page.locator('[data-look-up], [data-assess], [data-maker], [data-planner], [data-easy-maker]').first();
  if (!path.startsWith('/tools/') || await waits.count() === 0) return;
  await page.locator('[data-ready], [data-loaded]').first().waitFor();
};

/** The pages that no template stands for as they open: each is of a kind that is known, and is looked at in fewer ways. */
export function otherPages(): Template[] {
  const covered = new Set(templates().filter(({ opens }) => opens).map(({ path }) => path));
  return visitedPaths().filter((path) => !covered.has(path)).map((path) => ({ name: 'as it opens', path, bring: ready(path), opens: true }));
}
