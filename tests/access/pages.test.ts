import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { onPage, openBrowser } from '../support/browser.ts';
import { builtPages, webEditions } from '../support/site.ts';
import { templates } from '../support/templates.ts';

const pages = builtPages();
const part = (html: string, from: string, to: string): string => { const at = html.indexOf(from); return at < 0 ? '' : html.slice(at, html.indexOf(to, at)); };
const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#39;': '\'', '&#34;': '"', '&nbsp;': ' ', '&#160;': ' ' };
/** The words of a piece of HTML, with those that stand for its pictures. */
const wordsOf = (html: string): string => html.replace(/<img[^>]*\salt="([^"]*)"[^>]*>/g, ' $1 ').replace(/<[^>]+>/g, ' ').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity).replace(/\s+/g, ' ').trim();

interface Link { words: string; target: string }
const linksOf = (path: string, html: string): Link[] => [...html.matchAll(/<a\s([^>]*href="([^"]*)"[^>]*)>(.*?)<\/a>/gs)].map(([, attributes = '', href = '', inside = '']) => ({
  words: /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? wordsOf(inside), target: new URL(href.replaceAll('&amp;', '&'), `http://site${path}`).href,
}));
/** Words that say nothing about where a link leads. */
const VAGUE = /^(?:click )?(?:here|more|read more|learn more|find out more|see more|this|this page|link|details|go|next|continue|download|pdf|https?:\/\/.*)[.:]?$/i;

describe('the words of a link say where it leads', () => {
  for (const { path, html } of pages) {
    checkAccess('link-text', path, () => {
      const links = linksOf(path, html);
      expectNone(links.filter(({ words }) => words === '' || VAGUE.test(words)).map(({ words, target }) => `“${words}” to ${target}`));
      const targets = new Map<string, Set<string>>();
      // A link within the page, such as to a word's meaning or to the next step, moves the reader no further than the words around it say.
      for (const { words, target } of linksOf(path, part(html, '<main', '</main>'))) {
        const [to = ''] = target.split('#');
        if (to !== `http://site${path}`) targets.set(words, (targets.get(words) ?? new Set()).add(to));
      }
      expectNone([...targets].filter(([, all]) => all.size > 1).map(([words, all]) => `“${words}” leads to ${[...all].join(' and ')}`));
    });
  }
});

describe('help and menu are in the same place, with the same words, on every page', () => {
  const [home] = pages.filter(({ path }) => path === '/');
  const helpOf = (html: string) => part(html, '<section class="help"', '</section>');
  const menuOf = (html: string) => part(html, '<nav aria-label', '</nav>').replace(/ aria-current="[^"]*"/g, '');
  /** In which order the parts of a page come. */
  const order = (html: string) => ['<body', 'class="skip"', 'class="logo"', '<nav aria-label', '<main', '</main>', '<section class="help"', 'class="wrap foot"'].map((mark) => html.indexOf(mark));
  for (const { path, html } of pages) {
    checkAccess('consistent-help', `${path} has the numbers to call`, () => {
      expect(helpOf(html)).not.toBe('');
      expect(helpOf(html)).toBe(helpOf(home?.html ?? ''));
    });
    checkAccess('consistent-navigation', `${path} has the menu, the words, the help and the foot in their order`, () => {
      expect(menuOf(html)).toBe(menuOf(home?.html ?? ''));
      expect(part(html, '<div class="wrap foot"', '</ul>')).toBe(part(home?.html ?? '', '<div class="wrap foot"', '</ul>'));
      const places = order(html);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    });
  }
});

describe('without JavaScript', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openBrowser(); });
  afterAll(() => browser.close());
  const guidance = [...webEditions('web'), ...webEditions('easy-read-web')].map(({ path }) => path);
  const opens = templates().filter(({ opens: whole }) => whole).map(({ path }) => path);
  const used = (path: string) => /^\/(?:tools\/[^/]+|search|offline)\/$/.test(path);

  for (const path of [...new Set([...guidance, ...opens.filter((path_) => !used(path_))])]) {
    checkAccess('no-script', `${path} has every word`, async () => {
      // The buttons that read aloud are there with JavaScript only; they add no words to the page.
      const words = (javaScriptEnabled: boolean) => onPage(browser, path, async (page) => {
        await page.locator('.read-aloud').evaluateAll((buttons) => { for (const button of buttons) button.remove(); });
        return page.locator('body').innerText();
      }, { javaScriptEnabled });
      expect(await words(false)).toBe(await words(true));
    });
  }
  for (const path of opens.filter(used)) {
    checkAccess('no-script', `${path} has words to read, and nothing to press that would do nothing`, async () => {
      await onPage(browser, path, async (page) => {
        expect((await page.locator('main').innerText()).split(/\s+/).length).toBeGreaterThan(50);
        expectNone(await page.locator('main :is(button, [type="submit"]):visible').evaluateAll((buttons) => buttons.filter((button) => !button.closest('form[action]')).map(({ outerHTML }) => outerHTML.slice(0, 100))));
      }, { javaScriptEnabled: false });
    });
  }
});
