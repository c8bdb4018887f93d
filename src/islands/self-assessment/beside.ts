import { isEmpty, type Assessment, type Standing } from '../../core/assessment/assessment.ts';
import { compare, sideBySide } from '../../core/assessment/compare.ts';
import type { Said } from '../../core/assessment/said.ts';
import { fill } from '../../core/fill.ts';
import { longDate } from '../../core/render/dates.ts';
import { el } from '../lib/dom.ts';
import { whose } from './results.ts';
import { changeChip, chip, table } from './table.ts';

export interface OpenedFile { name: string; assessment: Assessment }

/** Then and now: in numbers, and area by area. */
export function comparison(before: OpenedFile, now: Assessment, { words, outline }: Said, putAway: () => void): HTMLElement[] {
  const { columns, changes, counts } = words.compare;
  const found = compare(before.assessment, now, outline);
  const inWords = (['better', 'worse', 'same'] as const).map((change) => fill(counts[change], { count: found.filter((area) => area.change === change).length })).join(', ');
  const rating = (standing: Standing | undefined) => chip(standing ?? 'unanswered', words.areas.standings[standing ?? 'unanswered']);
  return [
    el('p', { class: 'counts' }, inWords),
    table(fill(words.compare.caption, { who: whose(before.assessment) || before.name }), [columns.area, columns.before, columns.now, columns.change],
      found.map(({ area, before: then, now: today, change }, at) => [
        `${at + 1}. ${outline.areas[at]?.title ?? area}`, rating(then), rating(today), changeChip(change, changes[change]),
      ])),
    el('p', { class: 'buttons' }, button(words.compare.remove, putAway)),
  ];
}

/** A column for each file, and one for what is typed when something is. */
export function matrix(files: readonly OpenedFile[], here: Assessment, { words, outline }: Said, putAway: (file?: OpenedFile) => void): HTMLElement[] {
  if (files.length === 0) return [];
  const { side, areas } = words;
  const typed = isEmpty(here) ? [] : [{ name: side.here, assessment: here }];
  const all = [...typed, ...files];
  const found = sideBySide(all.map(({ assessment }) => assessment), outline);
  const apart = found.filter(({ spread }) => spread === 'apart');
  const title = (area: string) => outline.areas.find(({ id }) => id === area)?.title ?? area;
  return [
    ...(apart.length === 0 ? [] : [el('p', {}, side.apart), el('ul', {}, ...apart.map(({ area }) => el('li', {}, title(area))))]),
    table(side.caption, [words.results.area, ...all.map((file) => nameOf(file, side.here)), side.spread], [
      [side.rater, ...all.map(({ assessment }) => assessment.rater || words.results.empty), ''],
      [side.on, ...all.map(({ assessment }) => (assessment.on ? longDate(assessment.on) : words.results.empty)), ''],
      ...found.map(({ area, ratings, spread }, at): [string, ...(Node | string)[]] => [
        `${at + 1}. ${title(area)}`, ...ratings.map((rating) => chip(rating ?? 'unanswered', areas.standings[rating ?? 'unanswered'])),
        el('span', { 'data-spread': spread }, side.spreads[spread]),
      ]),
    ], 'matrix'),
    el('p', { class: 'buttons' }, ...files.map((file) => button(fill(side.remove, { who: file.name }), () => putAway(file))), ...(files.length > 1 ? [button(side.removeAll, () => putAway())] : [])),
  ];
}

function nameOf({ name, assessment }: OpenedFile, here: string): string {
  return name === here && assessment.subject ? `${here}: ${assessment.subject}` : assessment.subject || name;
}

function button(words: string, press: () => void): HTMLElement {
  const made = el('button', { class: 'button quiet', type: 'button' }, words);
  made.addEventListener('click', press);
  return made;
}
