import type { Hint } from '../../core/easy-letter/check.ts';
import { followRows } from '../../core/easy-letter/follow-rows.ts';
import { fill } from '../../core/fill.ts';
import { keepTogether } from '../../core/render/keep-together.ts';
import { el } from '../lib/dom.ts';

/** A sentence on the page, with its picture and its hints. */
export interface Row {
  text: string;
  heading: boolean;
  picture: string | undefined;
  element: HTMLLIElement;
  hints: readonly Hint[];
  /** What its element shows. */
  shown?: string;
}

interface Words { choose: string; change: string; edit: string; mustChange: string; mayChange: string }
type Draw = (id: string) => SVGElement | undefined;

/** So long the page may be busy with rows before it looks after typing again, in milliseconds. */
const BUSY = 8;

/** The rows of the page. Those whose sentence stays keep their element, their picture and the focus in it. */
export function rowsIn(list: HTMLElement, words: Words, draw: Draw) {
  let rows: Row[] = [];
  let round = 0;
  /** What was chosen for sentences that are not there just now: cut out, to be put back elsewhere, or not read yet. */
  const chosen = new Map<string, string[]>();

  function follow(sentences: readonly { text: string; heading: boolean }[]): void {
    const before = rows;
    const from = followRows(before.map(({ text }) => text), sentences.map(({ text }) => text));
    const goOn = new Set(from);
    before.forEach(({ text, picture }, at) => { if (picture && !goOn.has(at)) chosen.set(text, [picture, ...(chosen.get(text) ?? [])]); });
    const asBefore = before.length === sentences.length
      && sentences.every(({ text, heading }, at) => from[at] === at && before[at]?.text === text && before[at].heading === heading);
    rows = sentences.map(({ text, heading }, at) => {
      const old = from[at] === undefined ? undefined : before[from[at]];
      if (!old) return { text, heading, picture: chosen.get(text)?.shift(), element: el('li'), hints: [] };
      if (old.text === text && old.heading === heading) return old;
      return Object.assign(old, { text, heading, hints: [] });
    });
    round += 1;
    if (!asBefore) void place(round);
  }

  /** Puts the elements into the list, a few at a time. A newer text takes over from an older one. */
  async function place(mine: number): Promise<void> {
    let since = performance.now();
    const wanted = new Set<Element>(rows.map(({ element }) => element));
    for (const element of [...list.children]) if (!wanted.has(element)) element.remove();
    for (const [at, row] of rows.entries()) {
      show(row);
      if (list.children[at] !== row.element) list.insertBefore(row.element, list.children[at] ?? null);
      if (performance.now() - since < BUSY) continue;
      await new Promise((resume) => { setTimeout(resume); });
      if (mine !== round) return;
      since = performance.now();
    }
  }

  /** Only what has changed is written again. */
  function show(row: Row): void {
    const { element, text, heading, picture } = row;
    const shown = `${heading} ${picture} ${text}`;
    if (row.shown === shown) return;
    row.shown = shown;
    element.className = heading ? 'row heading' : 'row';
    if (heading) {
      element.replaceChildren(el('h3', { class: 'words' }, keepTogether(text)));
      return showHints(row);
    }
    const drawing = picture ? draw(picture) : undefined;
    const whole = el('span', { class: 'sr-only' }, `: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`);
    const pick = el('button', { type: 'button', class: 'pick', 'data-pick': '' }, drawing ? words.change : words.choose, whole);
    const edit = el('button', { type: 'button', class: 'plain', 'data-edit': '' }, words.edit, whole.cloneNode(true));
    const held = element.contains(document.activeElement) ? document.activeElement?.getAttributeNames().find((name) => name === 'data-pick' || name === 'data-edit') : undefined;
    element.replaceChildren(
      el('div', { class: drawing ? 'tile' : 'tile none' }, ...(drawing ? [drawing] : []), pick),
      el('div', { class: 'beside' }, el('p', { class: 'words' }, keepTogether(text)), el('ul', { class: 'hints', role: 'list' }), edit),
    );
    if (held) element.querySelector<HTMLElement>(`[${held}]`)?.focus();
    showHints(row);
  }

  function showHints({ element, hints }: Row): void {
    const own = element.querySelector('.hints') ?? (hints.length > 0 ? element.appendChild(el('ul', { class: 'hints', role: 'list' })) : undefined);
    own?.replaceChildren(...hintItems(hints, words));
  }

  return {
    follow,
    all: (): readonly Row[] => rows,
    of: (element: Element | null): Row | undefined => rows.find((row) => row.element === element?.closest('li.row')),
    /** Puts hints beside the sentences that they are about. */
    hint(hints: readonly (readonly Hint[])[]): void {
      rows.forEach((row, at) => {
        const next = hints[at] ?? [];
        if (JSON.stringify(next) === JSON.stringify(row.hints)) return;
        row.hints = next;
        showHints(row);
      });
    },
    choose(row: Row, picture: string | undefined): void {
      row.picture = picture;
      show(row);
    },
    /** Draws them again, when the pictures have come. */
    draw(): void {
      for (const row of rows) { delete row.shown; show(row); }
    },
    /** Begins anew, with the pictures of a letter, in the order of its sentences. */
    begin(pictures: readonly { sentence: string; picture: string }[]): void {
      rows = [];
      chosen.clear();
      for (const { sentence, picture } of pictures) chosen.set(sentence, [...(chosen.get(sentence) ?? []), picture]);
    },
  };
}

/** Hints as items of a list. */
export function hintItems(hints: readonly Hint[], { mustChange, mayChange }: Pick<Words, 'mustChange' | 'mayChange'>): HTMLLIElement[] {
  return hints.map(({ weight, hard, todo }) => el('li', { 'data-weight': weight }, el('b', {}, weight === 'change' ? mustChange : mayChange), ' ', el('span', {}, `${hard} `), el('span', { class: 'todo' }, todo)));
}

/** "3 sentences have a hint." */
export function hintCount(rows: readonly Row[], { toLook, oneToLook, noneToLook }: Record<'toLook' | 'oneToLook' | 'noneToLook', string>): string {
  const count = rows.filter(({ hints }) => hints.length > 0).length;
  return count === 0 ? noneToLook : count === 1 ? oneToLook : fill(toLook, { count });
}
