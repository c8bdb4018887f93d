import { fill } from '../fill.ts';
import { longDate } from '../render/dates.ts';
import type { OfflineNotices } from './keep-list.ts';

interface Notice { title: string; text: string }

/**
 * What stands above a page that comes from the kept copy: a reader must know that its law may be old.
 * @param keptOn the day on which it was kept, @param next the day by which it was to be checked again, @param today
 */
export function keptNotice(words: OfflineNotices['kept'], { keptOn, next, today }: { keptOn: string; next?: string | undefined; today: string }): Notice {
  const day = longDate(keptOn);
  const due = next !== undefined && next < today ? ` ${fill(words.due, { day: longDate(next) })}` : '';
  return { title: fill(words.title, { day }), text: words.text + due };
}

/** Puts a notice before everything else in `<main>`: below its edge when a page begins with its column of words, else in a column of its own. */
export function withNotice(html: string, { title, text }: Notice): string {
  const note = `<div class="callout" role="note" data-kept-copy><p class="callout-title">${escaped(title)}</p><p>${escaped(text)}</p></div>`;
  const inColumn = html.replace(/(<main\b[^>]*>\s*<div class="wrap[^>]*>)/, (start: string) => start + note);
  return inColumn === html ? html.replace(/<main\b[^>]*>/, (start) => `${start}<div><div class="wrap">${note}</div></div>`) : inColumn;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
