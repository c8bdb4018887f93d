import { ACTION_LINES, NOTES, notesOn, orderedActions, standingOf, STANDINGS, tally, withoutAction, type Action, type Assessment } from '../../core/assessment/assessment.ts';
import type { Said } from '../../core/assessment/said.ts';
import { summaryPicture } from '../../core/assessment/summary-picture.ts';
import { fill } from '../../core/fill.ts';
import { longDate } from '../../core/render/dates.ts';
import { el, part } from '../lib/dom.ts';
import type { Typed } from './form.ts';
import { chip, table } from './table.ts';

/** Whose assessment it is and of which day, as far as that is said. */
export function whose({ subject, rater, on }: Assessment): string {
  return [subject, rater, on && longDate(on)].filter(Boolean).join(', ');
}

/** Shows the results of what is typed. */
export function showResults(page: HTMLElement, { assessment, fieldOf }: Typed, said: Said): void {
  const { words, outline, rows } = said;
  const titleOf = (area: string) => outline.areas.find(({ id }) => id === area)?.title ?? area;
  const counts = tally(assessment, outline);
  const rated = outline.areas.length - counts.unanswered;
  const countsInWords = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => fill(words.results.counts[standing], { count: counts[standing] })).join(', ');

  part(page, '[data-whose]').textContent = whose(assessment);
  part(page, '[data-counts]').textContent = rated === 0 ? words.results.nothing : countsInWords;
  const picture = part(page, '[data-picture]');
  picture.innerHTML = summaryPicture(outline.areas.map(({ id }) => standingOf(assessment, id)), {
    standings: words.areas.standings, middle: [String(rated), fill(words.results.middle, { total: outline.areas.length })],
  }, 'summary');
  const drawn = picture.firstElementChild;
  drawn?.setAttribute('role', 'img');
  drawn?.setAttribute('aria-label', fill(words.results.picture, { counts: countsInWords }));
  part(page, '[data-table]').replaceChildren(table(words.results.table, [words.results.area, words.results.rating], outline.areas.map(({ id, title }, at) => [
    change(`area-${id}`, `${at + 1}. ${title}`), chip(standingOf(assessment, id), words.areas.standings[standingOf(assessment, id)]),
  ]), 'ratings'));

  const actions = orderedActions(assessment, outline);
  part(page, '[data-plan]').replaceChildren(...(actions.length === 0 ? [el('p', {}, words.results.noActions)] : [
    el('p', {}, words.results.planHow),
    table(said.plan, [rows.lines.what, rows.area, rows.lines.who, rows.lines.byWhen, rows.lines.measure, words.results.change], actions.map((action) => [
      action.what.trim() || words.results.empty,
      el('span', {}, titleOf(action.area), ' ', chip(standingOf(assessment, action.area), words.areas.standings[standingOf(assessment, action.area)])),
      ...ACTION_LINES.slice(1).map((line) => action[line].trim() || words.results.empty),
      link(fieldOf.get(action), words.results.change, fill(words.results.changeWhat, { what: shortened(action) })),
    ]), 'plan'),
  ]));
  const open = withoutAction(assessment, outline);
  part(page, '[data-gaps]').replaceChildren(...(open.length === 0 ? [] : [
    el('p', {}, words.results.withoutAction), el('ul', { class: 'gaps' }, ...open.map((area) => el('li', {}, change(`area-${area}`, titleOf(area))))),
  ]));

  const written = outline.areas.flatMap(({ id, title }, at) => {
    const notes = notesOn(assessment, id);
    const said = NOTES.filter((name) => notes[name].trim());
    return said.length === 0 ? [] : [
      el('h4', {}, `${at + 1}. ${title} `, chip(standingOf(assessment, id), words.areas.standings[standingOf(assessment, id)])),
      el('dl', {}, ...said.map((name) => el('div', {}, el('dt', {}, rows.notes[name]), el('dd', {}, el('span', { class: 'typed' }, notes[name]), ' ',
        link(`area-${id}-${name}`, words.results.change, fill(words.results.changeWhat, { what: `${title}, ${rows.notes[name]}` })))))),
    ];
  });
  part(page, '[data-notes]').replaceChildren(...(written.length === 0 ? [el('p', {}, words.results.noNotes)] : written));
}

function change(to: string, words: string): HTMLElement {
  return el('a', { href: `#${to}` }, words);
}

function link(to: string | undefined, shown: string, heard: string): HTMLElement {
  return el('a', { class: 'change', href: `#${to ?? ''}`, 'aria-label': heard }, shown);
}

function shortened({ what }: Action): string {
  return what.length > 60 ? `${what.slice(0, 60)}…` : what;
}
