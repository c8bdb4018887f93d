import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { withBrowser } from './browser.ts';
import { host } from './host.ts';
import { median, round, type BenchOptions, type Measured, type Part } from './part.ts';

/** A question of tests/search/queries.yaml, where each field is told. */
export interface Query { asks: string; by: string; wants: string[]; means?: string; held?: boolean }

/** What the search page answered. */
export interface Answer {
  query: Query;
  /** The addresses of the pages, from the root of the site, best first. */
  found: string[];
  /** The words that it searched for instead; empty if it took them as typed. */
  instead: string;
  /** It said what else to try. */
  helped: boolean;
  /** Milliseconds, from sending the form to the results. */
  took: number;
}

/** Shares of the questions, from 0 to 1. */
export interface Quality {
  count: number;
  /** A right page came first. */
  first: number;
  /** A right page was among the first three. */
  three: number;
  /** Mean reciprocal rank: 1 if a right page always came first, 0.5 if always second, and so on. */
  mrr: number;
}

export const searchQuality: Part = { about: 'how well the search finds the page that people need, with the questions of tests/search/queries.yaml', run };

async function run({ site }: BenchOptions): Promise<Measured> {
  const { address, close } = await host(site);
  try {
    const answers = await withBrowser(async (browser) => askAll(browser, address, await readQueries()));
    const groups: Record<string, Answer[]> = { all: answers, tuning: answers.filter(({ query }) => !query.held), held: answers.filter(({ query }) => query.held) };
    for (const by of new Set(answers.filter(({ query }) => query.wants.length > 0).map(({ query }) => query.by))) groups[by] = answers.filter(({ query }) => query.by === by);
    const quality = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, qualityOf(group)]));
    const percent = (share: number) => `${round(share * 100, 1)} %`.padStart(7);
    for (const [name, { count, first, three, mrr }] of Object.entries(quality)) console.log(`  ${name.padEnd(9)}${String(count).padStart(4)} questions  first ${percent(first)}  first three ${percent(three)}  MRR ${round(mrr, 3)}`);
    const took = round(median(answers.map((answer) => answer.took)), 1);
    console.log(`  ${took} ms a question. Not first:\n${missesOf(answers).join('\n')}`);
    return { more: { quality, took } };
  } finally {
    await close();
  }
}

export async function readQueries(file = resolve(import.meta.dirname, '../../tests/search/queries.yaml')): Promise<Query[]> {
  return parse(await readFile(file, 'utf8')) as Query[];
}

/** Types each question into the form of the search page, one after the other, and reads what it shows. */
export async function askAll(browser: Browser, address: string, queries: readonly Query[]): Promise<Answer[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(new URL('search/', address).href, { waitUntil: 'load' });
    await page.locator('[data-search][data-ready]').waitFor();
    const told = await page.evaluate(async (questions) => {
      const find = <T extends HTMLElement>(name: string): T => document.querySelector<T>(name) as T;
      const [form, field, status, list] = [find<HTMLFormElement>('[data-form]'), find<HTMLInputElement>('[name=q]'), find('[data-status]'), find('[data-results]')];
      const searching = find('[data-search]').dataset.searching;
      const answers: Omit<Answer, 'query'>[] = [];
      for (const question of questions) {
        const begin = performance.now();
        field.value = question;
        form.requestSubmit();
        while (status.textContent === searching) await new Promise((go) => { new MutationObserver((_, seen) => { seen.disconnect(); go(0); }).observe(status, { childList: true }); });
        const took = performance.now() - begin;
        const links = [...list.querySelectorAll<HTMLAnchorElement>(':scope > li [data-title]')];
        answers.push({ took, found: links.map(({ pathname }) => pathname), instead: status.querySelector('[data-right]')?.textContent ?? '', helped: find('[data-tips]').checkVisibility() });
      }
      return answers;
    }, queries.map(({ asks }) => asks));
    return queries.map((query, at) => ({ query, ...told[at] ?? { found: [], instead: '', helped: false, took: NaN } }));
  } finally {
    await context.close();
  }
}

/** How well questions were answered that a page of the site answers. */
export function qualityOf(answers: readonly Answer[]): Quality {
  const places = answers.filter(({ query }) => query.wants.length > 0).map(placeOf);
  const share = (of: (place: number) => number) => places.reduce((sum, place) => sum + of(place), 0) / (places.length || 1);
  return { count: places.length, first: share((place) => Number(place === 1)), three: share((place) => Number(place <= 3)), mrr: share((place) => 1 / place) };
}

/** Each question whose first result is not a right page, with what it should be and what came. */
export function missesOf(answers: readonly Answer[]): string[] {
  return answers.filter((answer) => answer.query.wants.length > 0 && placeOf(answer) > 1)
    .map((answer) => `  ${String(placeOf(answer)).replace('Infinity', '–')}. "${answer.query.asks}" (${answer.query.by}${answer.query.held ? ', held' : ''}): ${answer.query.wants.join(' or ')}, not ${answer.found[0] ?? 'nothing'}`);
}

/** The place of the best right page, from 1; Infinity if none was found. */
export function placeOf({ query, found }: Answer): number {
  const at = found.findIndex((address) => query.wants.includes(address));
  return at < 0 ? Infinity : at + 1;
}
