import type { KnownPicture } from '../../core/easy-letter/known.ts';
import { fill } from '../../core/fill.ts';
import type { Said } from '../../core/easy-letter/said.ts';
import { el, part } from '../lib/dom.ts';
import type { Checker } from './checker.ts';
import type { Pictured } from './messages.ts';

type Finder = Pick<Checker, 'choose' | 'search'>;

interface Parts {
  pictures: readonly KnownPicture[];
  finder: Finder;
  words: Said['words']['chooser'];
  draw(id: string, decorative: boolean): SVGElement | undefined;
}

/** What fits best is among so many, or nothing is. */
const MOST = 12;

/**
 * The dialog in which a picture is chosen. The browser's own dialog holds the focus, closes with Escape, and gives the
 * focus back.
 * @returns opens it for a row, in view of those before it; resolves to a picture's name, to `''` for none, or to undefined when nothing is to change.
 */
export function pictureDialog(page: HTMLElement, { pictures, finder, words, draw }: Parts): (row: Pictured, before: readonly Pictured[]) => Promise<string | undefined> {
  const dialog = part<HTMLDialogElement>(page, '[data-chooser]');
  const [title, search, what, found, list] = [part(dialog, '[data-chooser-title]'), part<HTMLInputElement>(dialog, '[data-search]'), part(dialog, '[data-what]'), part(dialog, '[data-found]'), part(dialog, '[data-list]')];
  let current: string | undefined;
  let suggested: readonly string[] = [];
  let asked = 0;
  let chosen: string | undefined;

  function show(ids: readonly string[], heading: string, none: string): void {
    what.textContent = ids.length > 0 ? heading : none;
    found.textContent = ids.length === 1 ? words.one : fill(words.many, { count: ids.length });
    list.replaceChildren(...ids.flatMap((id) => {
      const picture = pictures.find((known) => known.id === id);
      const drawing = draw(id, true);
      if (!picture || !drawing) return [];
      return [el('li', {}, el('button', { type: 'button', 'data-picture': id, ...(id === current && { 'aria-current': 'true' }) }, drawing, el('span', {}, picture.alt)))];
    }));
  }
  const suggest = () => show(suggested, words.suggested, words.noneSuggested);

  search.addEventListener('input', async () => {
    const typed = search.value.trim();
    asked += 1;
    const mine = asked;
    if (!typed) return suggest();
    const ids = await finder.search(typed);
    if (mine === asked) show(ids.slice(0, MOST * 2), fill(words.found, { typed }), fill(words.none, { typed }));
  });
  part(dialog, '[data-all]').addEventListener('click', () => {
    asked += 1;
    show(pictures.map(({ id }) => id), words.all, '');
    list.querySelector('button')?.focus();
  });
  part(dialog, '[data-without]').addEventListener('click', () => close(''));
  part(dialog, '[data-close]').addEventListener('click', () => dialog.close());
  list.addEventListener('click', ({ target }) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-picture]')?.dataset.picture : undefined;
    if (id) close(id);
  });
  function close(id: string): void {
    chosen = id;
    dialog.close();
  }

  return async ({ text: sentence, picture: now }, before) => {
    [current, chosen, search.value] = [now, undefined, ''];
    title.textContent = fill(words.title, { sentence: sentence.length > 120 ? `${sentence.slice(0, 120)}…` : sentence });
    asked += 1;
    const mine = asked;
    suggested = [];
    list.replaceChildren();
    [what.textContent, found.textContent] = ['', ''];
    dialog.showModal();
    title.focus();
    dialog.scrollTop = 0;
    const closed = new Promise<string | undefined>((resolve) => { dialog.addEventListener('close', () => resolve(chosen), { once: true }); });
    const ids = (await finder.choose([...before, { text: sentence }])).at(-1) ?? [];
    suggested = ids.slice(0, MOST);
    if (mine === asked) suggest();
    return closed;
  };
}
