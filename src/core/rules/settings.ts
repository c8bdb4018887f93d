import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { byId, known } from '../library.ts';
import { targets } from './links.ts';

/** What the home page, the list of words, the foot of each page and the sheets name must be there: pages, pictures and contacts. */
export function settingsRules(content: Content): Fault[] {
  const { library, sitePages, settings } = content;
  if (!settings) return [];
  const { site, home, sheets, lookUp, accessibility } = settings;
  const there = targets(content);
  const fault = (file: string, rule: string, words: string, todo: string): Fault => ({ file: `content/${file}`, line: 1, rule, severity: 'error', fault: words, todo });
  const picture = (file: string, id: string) => (byId(library.pictures, id) ? []
    : [fault(file, 'unknown-picture', `There is no picture "${id}".`, `Use one of: ${known(library.pictures, id)}. All are shown at /pictures/.`)]);
  return [
    ...[...home.buttons, ...home.most.links].filter(({ to }) => !there.has(to.replace(/#.*$/, '').slice(1, -1)))
      .map(({ to }) => fault('home.yaml', 'link', `The link "${to}" leads to no page.`, 'Mend the address. It is the folder and the name of a file in content/pages/.')),
    ...library.words.filter(({ more }) => more !== undefined && !there.has(more.replace(/#.*$/, '').slice(1, -1)))
      .map(({ word, more }) => fault('words.yaml', 'link', `The word "${word}" says more at "${more}", where there is no page.`, 'Mend the address of its "more", or take it out.')),
    ...[home.picture, ...home.most.links.map((link) => link.picture)].flatMap((id) => picture('home.yaml', id)),
    ...picture('site.yaml', site.logo),
    ...Object.values(lookUp.pictures).flatMap((id) => picture('labels/look-up.yaml', id)),
    ...accessibility.script.consent.points.flatMap((point) => picture('labels/accessibility.yaml', point.picture)),
    ...[...sheets.easyRead.help.points, ...sheets.understanding.questions.before].flatMap((point) => picture('labels/sheets.yaml', point.picture)),
    ...site.help.contacts.filter((id) => !byId(library.contacts, id))
      .map((id) => fault('site.yaml', 'unknown-contact', `There is no contact "${id}".`, `Use one of: ${known(library.contacts, id)}.`)),
    ...site.about.filter((id) => !byId(sitePages, id))
      .map((id) => fault('site.yaml', 'link', `There is no page "${id}" in content/site/.`, 'Mend the name, or take it out.')),
  ];
}
