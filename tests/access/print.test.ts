import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readLayout } from '../../scripts/lib/pdf-layout.ts';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { ask } from '../support/in-page/index.ts';
import { COMPUTER, show } from '../support/modes.ts';
import { onTemplates } from '../support/on-templates.ts';

/** What only a screen can use: it is left out on purpose, and everything else must come out of the printer. */
const SCREEN_ONLY = 'nav, button, .button, .buttons, form, [data-form], .kinds, .next, .search, .skip, .menu, audio, .read-aloud, .on-device, [role="status"], summary, input, select, textarea, .letters, .file, .keep, .easy-link';

/** These put what was made or found on paper, rather than how one comes to it. */
const MADE_HERE = /^\/(?:tools|search|print)\//;

/** The words of the main part that can be seen now. */
const wordsSeen = (page: Page, leaving = '') => page.evaluate((without) => {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || of.closest('svg, option, script, template') || (without && of.closest(without))) continue;
    if (of.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && getComputedStyle(of).clipPath !== 'inset(50%)') words.push(...node.textContent.trim().split(/[\s/-]+/).filter(Boolean));
  }
  return words;
}, leaving);
const flat = (words: string): string => words.normalize('NFKC').replace(/[\s\u00ad\u200b]+/g, '');

onTemplates(({ template, page }) => {
  checkAccess('print', 'paper has every word, the addresses of links and whole cards, and nothing that only a screen can use', async () => {
    await show(page(), COMPUTER);
    const onScreen = await wordsSeen(page(), SCREEN_ONLY);
    await page().emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' });
    // A4 between its margins.
    await page().setViewportSize({ width: 672, height: 980 });
    const inPrint = await wordsSeen(page());
    const kept = new Set(inPrint);
    if (!MADE_HERE.test(template.path)) expectNone([...new Set(onScreen.filter((word) => !kept.has(word)))].map((word) => `not on paper: ${word}`));
    expect(await page().evaluate(() => [...document.querySelectorAll('nav, [role="search"], main button')].filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 90)))).toEqual([]);
    // The leaflets have papers of their own, whose tests measure them.
    if (!template.path.includes('make-a-leaflet')) expectNone([...await ask(page(), 'wide'), ...await ask(page(), 'clipped')]);
    expectNone(await page().evaluate(() => [...document.querySelectorAll<HTMLElement>('main *, .help')].filter((element) => {
      const style = getComputedStyle(element);
      const framed = (['Top', 'Right', 'Bottom', 'Left'] as const).every((side) => style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) >= 1);
      const { height } = element.getBoundingClientRect();
      // An article is of several parts, each of which is kept whole.
      if (element.matches('article')) return false;
      if (!framed || height < 60 || height > 450 || !element.innerText?.trim() || element.closest('svg, table')) return false;
      for (let at: Element | null = element; at; at = at.parentElement) if (/avoid/.test(getComputedStyle(at).breakInside)) return false;
      return true;
    }).map((element) => `a card may be cut: ${element.outerHTML.slice(0, 90)}`)));
    const links = await page().evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].filter((link) => link.hostname !== location.hostname && link.checkVisibility({ contentVisibilityAuto: true })).map(({ hostname }) => hostname));

    const { pages } = await readLayout(new Uint8Array(await page().pdf({ preferCSSPageSize: true, format: 'A4' })));
    const paper = flat(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''));
    expectNone([...new Set(inPrint.filter((word) => !paper.includes(flat(word))))].map((word) => `not in the PDF: ${word}`));
    expect(paper.length).toBeGreaterThanOrEqual(flat(inPrint.join('')).length * 0.98);
    expectNone([...new Set(links)].filter((host) => !paper.includes(host)).map((host) => `the address is not shown: ${host}`));
  });
});
