import type { Standing } from '../../core/assessment/assessment.ts';
import type { Change } from '../../core/assessment/compare.ts';
import { changeSign, ratingSign } from '../../core/assessment/summary-picture.ts';
import { asLabel } from '../../core/render/as-label.ts';
import { el } from '../lib/dom.ts';

type Cell = Node | string;

/** A rating as a sign and a word. */
export function chip(standing: Standing, word: string): HTMLElement {
  const made = el('span', { class: 'chip', 'data-rating': standing });
  made.innerHTML = ratingSign(standing);
  made.append(word);
  return made;
}

/** How an area has gone, as a sign and a word. */
export function changeChip(change: Change, word: string): HTMLElement {
  const made = el('span', { class: 'gone', 'data-change': change });
  made.innerHTML = changeSign(change);
  made.append(word);
  return made;
}

/**
 * A table whose rows begin with their heading. On a phone its cells stand below each other, each after its column's
 * heading; the roles keep it a table to those who hear it.
 */
export function table(caption: string, head: readonly string[], rows: readonly (readonly [Cell, ...Cell[]])[], kind = ''): HTMLElement {
  const row = (...cells: HTMLElement[]) => el('tr', { role: 'row' }, ...cells);
  return el('div', { class: `table ${kind}`, role: 'group', tabindex: '0', 'aria-label': caption }, el('table', { role: 'table' },
    el('caption', {}, caption),
    el('thead', { role: 'rowgroup' }, row(...head.map((words) => el('th', { scope: 'col', role: 'columnheader' }, words)))),
    el('tbody', { role: 'rowgroup' }, ...rows.map(([first, ...rest]) => row(
      el('th', { scope: 'row', role: 'rowheader' }, first),
      ...rest.map((cell, at) => el('td', { role: 'cell', 'data-label': asLabel(head[at + 1] ?? '') }, cell)),
    ))),
  ));
}
