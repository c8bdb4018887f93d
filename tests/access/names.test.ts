import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { COMPUTER, show } from '../support/modes.ts';
import { onTemplates } from '../support/on-templates.ts';
import { TOO_MUCH } from '../support/states.ts';
import { heard } from '../support/screen-reader.ts';

const NAMED = /^\s*- (?:'|")?(button|link|textbox|searchbox|combobox|checkbox|radio|spinbutton|slider|switch|tab|menuitem|img|dialog|group|region|navigation|form|search)(?: \[[^\]]*\])*:?$/;
/** What may go without a name: a group of one is no fault, and these say what they are by their role. */
const NEED_NONE = new Set(['group', 'form', 'search']);

/** Controls, pictures and parts that a screen reader cannot name. The browser's own tree is asked, not the HTML. */
async function nameless(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.flatMap((line, at) => {
    const role = NAMED.exec(line)?.[1];
    return role && !NEED_NONE.has(role) ? [`${line.trim()} after ${lines[at - 1]?.trim() ?? ''}`] : [];
  });
}

onTemplates(({ template, page }) => {
  checkAccess('names-of-controls', 'each button, field, link and part of the page has a name that can be said', async () => {
    await show(page(), COMPUTER);
    expectNone(await nameless(page()));
  });

  // The tools and the search, each from its beginning to its end: what there is to read and to press must be heard.
  if (/^\/(tools|search)\//.test(template.path) && template.name !== TOO_MUCH) {
    checkAccess('screen-reader-walk', 'a screen reader hears the main heading, every heading after it and every control with its name', async () => {
      const dialog = await page().evaluate(() => document.querySelector('dialog:modal') !== null);
      const where = dialog ? 'dialog[open]' : 'main';
      const [headings, controls] = await page().evaluate((within) => {
        const shown = (selector: string) => [...document.querySelector(within)?.querySelectorAll(selector) ?? []].filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !element.closest('[aria-hidden="true"]'));
        return [shown('h1, h2, h3, h4, h5').map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim() ?? ''), shown('button, input:not([type=hidden], [type=file], [type=date]), select, textarea').length];
      }, where);
      const phrases = await heard(page(), where, 9000);
      const flat = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();
      const said = flat(phrases.filter((phrase) => phrase.startsWith('heading,')).join(' / '));
      expectNone(headings.filter((heading) => !said.includes(flat(heading))).map((heading) => `not heard: ${heading}`));
      const pressed = phrases.filter((phrase) => /^(?:button|textbox|searchbox|combobox|checkbox|radio|spinbutton|listbox|slider|date)\b/.test(phrase));
      expectNone(pressed.filter((phrase) => /^\w+(?:, ?(?:not checked|checked|invalid|required|collapsed|expanded))*$/.test(phrase)).map((phrase) => `without a name: ${phrase}`));
      expect(pressed.length).toBeGreaterThanOrEqual(controls);
    });
  }

  if (template.name.includes('fault')) {
    checkAccess('error-messages', 'whoever has made a mistake is told which, where it is, and how to mend it', async () => {
      const told = await page().evaluate(() => {
        const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
        const live = [...document.querySelectorAll('[role="alert"], [role="status"], [aria-live], .error-summary')].filter((element) => seen(element) && element.textContent?.trim());
        const beside = (field: Element): Element => field.closest('fieldset[aria-describedby]') ?? field;
        const fields = [...document.querySelectorAll('[aria-invalid="true"]')].filter(seen);
        const described = (field: Element) => [field, beside(field)].some((one) => (one.getAttribute('aria-describedby') ?? '').split(/\s+/).some((id) => { const words = document.getElementById(id); return words !== null && seen(words) && words.textContent?.trim(); }));
        const summary = [...document.querySelectorAll('.error-summary:not([hidden])')].find(seen) ?? null;
        const links = [...summary?.querySelectorAll<HTMLAnchorElement>('a[href*="#"]') ?? []];
        return {
          live: live.length, undescribed: fields.filter((field) => !described(field)).map(({ id }) => id), fields: fields.length,
          summary: summary !== null && seen(summary), inFocus: summary?.contains(document.activeElement) ?? false,
          astray: links.filter((link) => document.getElementById(link.hash.slice(1)) === null).map(({ outerHTML }) => outerHTML), links: links.length,
        };
      });
      expect(told.live).toBeGreaterThan(0);
      expectNone([...told.undescribed.map((field) => `nothing beside ${field}`), ...told.astray]);
      if (told.fields > 0) expect({ summary: told.summary, inFocus: told.inFocus, links: told.links > 0 }).toEqual({ summary: true, inFocus: true, links: true });
    });
  }
});
